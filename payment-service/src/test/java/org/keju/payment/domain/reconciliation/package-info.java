@NullMarked
package org.keju.payment.domain.reconciliation;

import org.jspecify.annotations.NullMarked;
