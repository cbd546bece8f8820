@NullMarked
package org.keju.kit.events;

import org.jspecify.annotations.NullMarked;
