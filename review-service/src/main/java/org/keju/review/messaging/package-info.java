/** Foreign facts become local commands. */
@NullMarked
package org.keju.review.messaging;

import org.jspecify.annotations.NullMarked;
