@NullMarked
package org.keju.events.review;

import org.jspecify.annotations.NullMarked;
