/** Rows and queries. */
@NullMarked
package org.keju.photo.persistence;

import org.jspecify.annotations.NullMarked;
