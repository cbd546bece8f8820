/** What can be done with payments, one use case per class, and the port to payment channels. */
@NullMarked
package org.keju.payment.application;

import org.jspecify.annotations.NullMarked;
