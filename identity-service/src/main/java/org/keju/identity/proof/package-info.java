/** Proof of work in ALTCHA's form. */
@NullMarked
package org.keju.identity.proof;

import org.jspecify.annotations.NullMarked;
