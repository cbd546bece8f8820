/** A service's description of its own HTTP interface, as OpenAPI. */
@NullMarked
package org.keju.kit.openapi;

import org.jspecify.annotations.NullMarked;
