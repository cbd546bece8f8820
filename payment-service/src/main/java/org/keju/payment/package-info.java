/** payment-service: what was paid. */
@NullMarked
package org.keju.payment;

import org.jspecify.annotations.NullMarked;
