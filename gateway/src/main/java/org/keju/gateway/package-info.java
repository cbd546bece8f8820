/** The front door: where a request goes, who is asking, how much at once. It owns no data. */
@NullMarked
package org.keju.gateway;

import org.jspecify.annotations.NullMarked;
