@NullMarked
package org.keju.kit.inbox;

import org.jspecify.annotations.NullMarked;
