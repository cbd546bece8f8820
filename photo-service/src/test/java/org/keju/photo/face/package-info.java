@NullMarked
package org.keju.photo.face;

import org.jspecify.annotations.NullMarked;
