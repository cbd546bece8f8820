/** Untrusted files: walked marker by marker, decoded under limits, checked and encoded anew. */
@NullMarked
package org.keju.photo.jpeg;

import org.jspecify.annotations.NullMarked;
