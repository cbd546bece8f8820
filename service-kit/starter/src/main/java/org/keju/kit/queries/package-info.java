@NullMarked
package org.keju.kit.queries;

import org.jspecify.annotations.NullMarked;
