@NullMarked
package org.keju.kit.problem;

import org.jspecify.annotations.NullMarked;
