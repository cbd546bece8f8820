@NullMarked
package org.keju.identity.hashing;

import org.jspecify.annotations.NullMarked;
