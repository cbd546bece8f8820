@NullMarked
package org.keju.kit.blobs;

import org.jspecify.annotations.NullMarked;
