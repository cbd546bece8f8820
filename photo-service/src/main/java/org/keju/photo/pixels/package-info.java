/** What several looks at a picture share. */
@NullMarked
package org.keju.photo.pixels;

import org.jspecify.annotations.NullMarked;
