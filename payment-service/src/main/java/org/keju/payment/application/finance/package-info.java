/** What finance sees and does: orders, refunds and the days held against the channels' bills. */
@NullMarked
package org.keju.payment.application.finance;

import org.jspecify.annotations.NullMarked;
