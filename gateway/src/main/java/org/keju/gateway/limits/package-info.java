/** How much anybody may ask for at once. */
@NullMarked
package org.keju.gateway.limits;

import org.jspecify.annotations.NullMarked;
