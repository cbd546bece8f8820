/** Finding positions among thousands, and how much wanted each is. */
@NullMarked
package org.keju.application.domain.search;

import org.jspecify.annotations.NullMarked;
