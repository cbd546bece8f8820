@NullMarked
package org.keju.identity;

import org.jspecify.annotations.NullMarked;
