/** Payments in the database. */
@NullMarked
package org.keju.payment.persistence;

import org.jspecify.annotations.NullMarked;
