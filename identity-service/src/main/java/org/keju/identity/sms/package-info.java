/** Messages to mobile phones. */
@NullMarked
package org.keju.identity.sms;

import org.jspecify.annotations.NullMarked;
