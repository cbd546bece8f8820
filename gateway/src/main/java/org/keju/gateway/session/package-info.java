/** The browser's session: a token in a cookie that scripts cannot read. */
@NullMarked
package org.keju.gateway.session;

import org.jspecify.annotations.NullMarked;
