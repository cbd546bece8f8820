@NullMarked
package org.keju.photo;

import org.jspecify.annotations.NullMarked;
