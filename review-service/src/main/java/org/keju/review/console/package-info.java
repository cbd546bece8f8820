/** The staff's console: files for the browser, built elsewhere and served here. */
@NullMarked
package org.keju.review.console;

import org.jspecify.annotations.NullMarked;
