/** Accounts, sessions and the security log in the database. */
@NullMarked
package org.keju.identity.persistence;

import org.jspecify.annotations.NullMarked;
