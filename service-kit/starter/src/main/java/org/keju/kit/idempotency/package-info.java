@NullMarked
package org.keju.kit.idempotency;

import org.jspecify.annotations.NullMarked;
