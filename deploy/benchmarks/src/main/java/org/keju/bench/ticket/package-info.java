/** Seats and tickets of an examination of real size, by ticket-service as it is deployed. */
@NullMarked
package org.keju.bench.ticket;

import org.jspecify.annotations.NullMarked;
