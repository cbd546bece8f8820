@NullMarked
package org.keju.identity.application.guard;

import org.jspecify.annotations.NullMarked;
