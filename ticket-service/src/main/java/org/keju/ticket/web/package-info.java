/** The HTTP interface. */
@NullMarked
package org.keju.ticket.web;

import org.jspecify.annotations.NullMarked;
