/** Rows and queries; personal data is encrypted on its way into a row. */
@NullMarked
package org.keju.review.persistence;

import org.jspecify.annotations.NullMarked;
