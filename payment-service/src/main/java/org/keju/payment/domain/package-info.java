/** Orders, attempts, receipts, refunds and the ledger that accounts for every fen. */
@NullMarked
package org.keju.payment.domain;

import org.jspecify.annotations.NullMarked;
