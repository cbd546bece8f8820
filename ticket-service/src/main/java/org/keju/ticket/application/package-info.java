/** What people and other services can have done, one class each, and the ports to the world outside. */
@NullMarked
package org.keju.ticket.application;

import org.jspecify.annotations.NullMarked;
