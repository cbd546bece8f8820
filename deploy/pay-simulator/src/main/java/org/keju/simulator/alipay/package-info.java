/** Alipay's open API as a merchant and a payer meet it. */
@NullMarked
package org.keju.simulator.alipay;

import org.jspecify.annotations.NullMarked;
