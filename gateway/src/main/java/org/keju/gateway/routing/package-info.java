/** Which path belongs to which service, and how a request is carried there and back. */
@NullMarked
package org.keju.gateway.routing;

import org.jspecify.annotations.NullMarked;
