/** Codes that change with time, as authenticators compute them (RFC 6238), and codes for paper. */
@NullMarked
package org.keju.identity.totp;

import org.jspecify.annotations.NullMarked;
