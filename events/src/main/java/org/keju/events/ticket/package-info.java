@NullMarked
package org.keju.events.ticket;

import org.jspecify.annotations.NullMarked;
