/** The candidate site, served from its own jar. */
@NullMarked
package org.keju.gateway.site;

import org.jspecify.annotations.NullMarked;
