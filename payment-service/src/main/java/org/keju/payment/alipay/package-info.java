/** Alipay's open API behind the port to payment channels. Yuan, Beijing time and Alipay's words stay in here. */
@NullMarked
package org.keju.payment.alipay;

import org.jspecify.annotations.NullMarked;
