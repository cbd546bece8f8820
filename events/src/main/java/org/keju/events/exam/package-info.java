@NullMarked
package org.keju.events.exam;

import org.jspecify.annotations.NullMarked;
