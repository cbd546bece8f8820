/** How fast the process engine says where an application stands. */
@NullMarked
package org.keju.bench.progress;

import org.jspecify.annotations.NullMarked;
