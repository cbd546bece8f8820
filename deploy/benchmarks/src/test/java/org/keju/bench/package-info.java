@NullMarked
package org.keju.bench;

import org.jspecify.annotations.NullMarked;
