@NullMarked
package org.keju.launcher;

import org.jspecify.annotations.NullMarked;
