/** The database behind the collections of the domain. */
@NullMarked
package org.keju.ticket.persistence;

import org.jspecify.annotations.NullMarked;
