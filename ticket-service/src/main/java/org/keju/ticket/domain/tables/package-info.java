/** Tables that people upload. */
@NullMarked
package org.keju.ticket.domain.tables;

import org.jspecify.annotations.NullMarked;
