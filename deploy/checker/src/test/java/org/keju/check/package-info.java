@NullMarked
package org.keju.check;

import org.jspecify.annotations.NullMarked;
