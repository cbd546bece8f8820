/** Tallies, acquaintances and used proofs in the database, which all copies of the service share. */
@NullMarked
package org.keju.identity.persistence.guard;

import org.jspecify.annotations.NullMarked;
