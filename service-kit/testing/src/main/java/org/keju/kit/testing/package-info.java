@NullMarked
package org.keju.kit.testing;

import org.jspecify.annotations.NullMarked;
