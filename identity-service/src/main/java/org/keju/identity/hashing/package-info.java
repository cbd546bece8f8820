/** Slow hashing of passwords, a few at a time. */
@NullMarked
package org.keju.identity.hashing;

import org.jspecify.annotations.NullMarked;
