@NullMarked
package org.keju.review.domain;

import org.jspecify.annotations.NullMarked;
