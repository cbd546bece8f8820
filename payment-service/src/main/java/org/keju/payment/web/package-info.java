/** Payments over HTTP. */
@NullMarked
package org.keju.payment.web;

import org.jspecify.annotations.NullMarked;
