/** The name under which a request is found again in every log. */
@NullMarked
package org.keju.gateway.trace;

import org.jspecify.annotations.NullMarked;
