/** What the machine thinks of a picture. */
@NullMarked
package org.keju.photo.checks;

import org.jspecify.annotations.NullMarked;
