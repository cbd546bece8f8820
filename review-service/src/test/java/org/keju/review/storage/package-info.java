@NullMarked
package org.keju.review.storage;

import org.jspecify.annotations.NullMarked;
