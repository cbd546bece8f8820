/** Files that are too large for a row: in a folder of one machine, or in a bucket that several copies of a service share. */
@NullMarked
package org.keju.kit.blobs;

import org.jspecify.annotations.NullMarked;
