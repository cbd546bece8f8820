/** ticket-service: where somebody sits, and the document that says so. */
@NullMarked
package org.keju.ticket;

import org.jspecify.annotations.NullMarked;
