/** Messages by mail. */
@NullMarked
package org.keju.identity.mail;

import org.jspecify.annotations.NullMarked;
