/** The verbs of this service, one class each. */
@NullMarked
package org.keju.review.application;

import org.jspecify.annotations.NullMarked;
