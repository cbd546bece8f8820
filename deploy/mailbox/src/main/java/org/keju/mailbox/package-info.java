/** Where the mail and the short messages of this machine land, so that one can try out what is sent. */
@NullMarked
package org.keju.mailbox;

import org.jspecify.annotations.NullMarked;
