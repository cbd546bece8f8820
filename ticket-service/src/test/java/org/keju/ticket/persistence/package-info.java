@NullMarked
package org.keju.ticket.persistence;

import org.jspecify.annotations.NullMarked;
