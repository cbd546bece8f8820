@NullMarked
package org.keju.kit.ids;

import org.jspecify.annotations.NullMarked;
