/** Who sits where: a pure function of the seed, the rooms and the candidates. */
@NullMarked
package org.keju.ticket.domain.seating;

import org.jspecify.annotations.NullMarked;
