/** Foreign facts become local commands. */
@NullMarked
package org.keju.photo.messaging;

import org.jspecify.annotations.NullMarked;
