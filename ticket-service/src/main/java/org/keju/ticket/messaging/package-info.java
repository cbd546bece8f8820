/** Events of other services in, this service's own events out. */
@NullMarked
package org.keju.ticket.messaging;

import org.jspecify.annotations.NullMarked;
