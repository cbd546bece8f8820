@NullMarked
package org.keju.identity.domain.guard;

import org.jspecify.annotations.NullMarked;
