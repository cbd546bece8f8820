@NullMarked
package org.keju.review.files;

import org.jspecify.annotations.NullMarked;
