/** The signature in a ticket's square code. */
@NullMarked
package org.keju.ticket.signing;

import org.jspecify.annotations.NullMarked;
