@NullMarked
package org.keju.photo.jpeg;

import org.jspecify.annotations.NullMarked;
