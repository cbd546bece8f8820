/** How fast the hot paths are: each beside its limit or a peer, measured in the same run. */
@NullMarked
package org.keju.bench;

import org.jspecify.annotations.NullMarked;
