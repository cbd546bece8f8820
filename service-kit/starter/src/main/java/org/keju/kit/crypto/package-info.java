@NullMarked
package org.keju.kit.crypto;

import org.jspecify.annotations.NullMarked;
