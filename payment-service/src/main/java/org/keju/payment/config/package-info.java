/** Settings and security rules. */
@NullMarked
package org.keju.payment.config;

import org.jspecify.annotations.NullMarked;
