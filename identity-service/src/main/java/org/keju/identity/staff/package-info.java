/** Accounts of staff from a file, each with a password for one use. */
@NullMarked
package org.keju.identity.staff;

import org.jspecify.annotations.NullMarked;
