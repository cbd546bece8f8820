/** Managing the staff. */
@NullMarked
package org.keju.identity.application.staff;

import org.jspecify.annotations.NullMarked;
