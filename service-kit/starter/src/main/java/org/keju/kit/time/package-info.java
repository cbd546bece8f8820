@NullMarked
package org.keju.kit.time;

import org.jspecify.annotations.NullMarked;
