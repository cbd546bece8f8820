/** Who somebody is: accounts, credentials, sessions and the tokens that the other services trust. */
@NullMarked
package org.keju.identity;

import org.jspecify.annotations.NullMarked;
