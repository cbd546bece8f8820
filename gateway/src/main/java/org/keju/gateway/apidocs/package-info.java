/** What all services offer, on one page. */
@NullMarked
package org.keju.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
