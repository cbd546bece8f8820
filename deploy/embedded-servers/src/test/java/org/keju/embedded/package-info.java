@NullMarked
package org.keju.embedded;

import org.jspecify.annotations.NullMarked;
