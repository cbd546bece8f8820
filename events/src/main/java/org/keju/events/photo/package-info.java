@NullMarked
package org.keju.events.photo;

import org.jspecify.annotations.NullMarked;
