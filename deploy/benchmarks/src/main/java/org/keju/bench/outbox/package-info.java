/** Our outbox beside the bare broker and other libraries: each in a JVM of its own, on the same servers. */
@NullMarked
package org.keju.bench.outbox;

import org.jspecify.annotations.NullMarked;
