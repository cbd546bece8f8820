@NullMarked
package org.keju.review;

import org.jspecify.annotations.NullMarked;
