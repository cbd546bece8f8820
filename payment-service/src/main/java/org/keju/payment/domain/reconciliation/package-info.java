/** What a channel says moved on a day, held against what we booked. */
@NullMarked
package org.keju.payment.domain.reconciliation;

import org.jspecify.annotations.NullMarked;
