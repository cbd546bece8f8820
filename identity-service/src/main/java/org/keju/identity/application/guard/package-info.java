/** Slows guessing down without ever locking an owner out. */
@NullMarked
package org.keju.identity.application.guard;

import org.jspecify.annotations.NullMarked;
