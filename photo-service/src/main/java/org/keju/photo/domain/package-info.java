/** A photo's life: what may happen to it, in which state, by whom. */
@NullMarked
package org.keju.photo.domain;

import org.jspecify.annotations.NullMarked;
