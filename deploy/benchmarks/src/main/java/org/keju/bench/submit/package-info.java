/** How many applications can be submitted at once. */
@NullMarked
package org.keju.bench.submit;

import org.jspecify.annotations.NullMarked;
