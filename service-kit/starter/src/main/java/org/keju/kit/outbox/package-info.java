@NullMarked
package org.keju.kit.outbox;

import org.jspecify.annotations.NullMarked;
