/** Finds faces: a small reader and interpreter of the neural network that does it. */
@NullMarked
package org.keju.photo.face;

import org.jspecify.annotations.NullMarked;
