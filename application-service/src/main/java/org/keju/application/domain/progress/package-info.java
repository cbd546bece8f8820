/** The process engine: which step of which application is open, for whom and until when. Pure functions, no order, no clock. */
@NullMarked
package org.keju.application.domain.progress;

import org.jspecify.annotations.NullMarked;
