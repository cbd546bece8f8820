/** The one call to photo-service. */
@NullMarked
package org.keju.ticket.photos;

import org.jspecify.annotations.NullMarked;
