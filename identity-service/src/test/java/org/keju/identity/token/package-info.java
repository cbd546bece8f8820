@NullMarked
package org.keju.identity.token;

import org.jspecify.annotations.NullMarked;
