@NullMarked
package org.keju.photo.checks;

import org.jspecify.annotations.NullMarked;
