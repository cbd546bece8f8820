/** The events of other services, and our own. */
@NullMarked
package org.keju.payment.messaging;

import org.jspecify.annotations.NullMarked;
