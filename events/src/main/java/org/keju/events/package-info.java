@NullMarked
package org.keju.events;

import org.jspecify.annotations.NullMarked;
