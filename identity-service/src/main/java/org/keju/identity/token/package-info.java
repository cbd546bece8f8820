/** Signed tokens, the key that signs them, and its public half for everybody. */
@NullMarked
package org.keju.identity.token;

import org.jspecify.annotations.NullMarked;
