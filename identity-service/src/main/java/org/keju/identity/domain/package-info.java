/** Accounts of candidates and staff, what may be entered for them, and their sessions. */
@NullMarked
package org.keju.identity.domain;

import org.jspecify.annotations.NullMarked;
