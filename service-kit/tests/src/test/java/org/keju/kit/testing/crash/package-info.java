/** What becomes of events when processes, servers or the events themselves break. */
@NullMarked
package org.keju.kit.testing.crash;

import org.jspecify.annotations.NullMarked;
