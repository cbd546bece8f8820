/** Log-ins beside the bare cost of their hashes. */
@NullMarked
package org.keju.bench.login;

import org.jspecify.annotations.NullMarked;
