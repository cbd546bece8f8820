/** Settings, wiring and access rules. */
@NullMarked
package org.keju.ticket.config;

import org.jspecify.annotations.NullMarked;
