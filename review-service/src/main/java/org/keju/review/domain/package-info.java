/** A review case's life: what may happen to it, in which state, by whom. */
@NullMarked
package org.keju.review.domain;

import org.jspecify.annotations.NullMarked;
