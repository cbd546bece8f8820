@NullMarked
package org.keju.events.payment;

import org.jspecify.annotations.NullMarked;
