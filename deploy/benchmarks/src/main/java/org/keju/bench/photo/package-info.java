/** How many photos one processor checks. */
@NullMarked
package org.keju.bench.photo;

import org.jspecify.annotations.NullMarked;
