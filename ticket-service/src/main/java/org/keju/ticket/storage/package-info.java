/** The kept copies of approved photos, as files. */
@NullMarked
package org.keju.ticket.storage;

import org.jspecify.annotations.NullMarked;
