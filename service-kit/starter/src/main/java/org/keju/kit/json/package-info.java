@NullMarked
package org.keju.kit.json;

import org.jspecify.annotations.NullMarked;
