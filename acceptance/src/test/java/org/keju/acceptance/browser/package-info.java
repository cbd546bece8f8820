/** People in a real browser. */
@NullMarked
package org.keju.acceptance.browser;

import org.jspecify.annotations.NullMarked;
