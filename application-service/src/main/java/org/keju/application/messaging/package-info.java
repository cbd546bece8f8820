/** Tells the other services what has become possible, and notes what they tell. */
@NullMarked
package org.keju.application.messaging;

import org.jspecify.annotations.NullMarked;
