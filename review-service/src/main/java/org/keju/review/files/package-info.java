/** Tells what a file is, and whether it is harmless. */
@NullMarked
package org.keju.review.files;

import org.jspecify.annotations.NullMarked;
