@NullMarked
package org.keju.identity.totp;

import org.jspecify.annotations.NullMarked;
