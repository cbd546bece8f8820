@NullMarked
package org.keju.kit.logging;

import org.jspecify.annotations.NullMarked;
