/** Searching for positions. */
@NullMarked
package org.keju.bench.search;

import org.jspecify.annotations.NullMarked;
