/** The second factor of those who work here. */
@NullMarked
package org.keju.identity.application.factor;

import org.jspecify.annotations.NullMarked;
