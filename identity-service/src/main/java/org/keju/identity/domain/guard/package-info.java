/** Who may try again, when, and at what price. */
@NullMarked
package org.keju.identity.domain.guard;

import org.jspecify.annotations.NullMarked;
