@NullMarked
package org.keju.events.identity;

import org.jspecify.annotations.NullMarked;
