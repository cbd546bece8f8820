@NullMarked
package org.keju.kit.movableclock;

import org.jspecify.annotations.NullMarked;
