/** Refusals as RFC 9457 problems, in Chinese and English. */
@NullMarked
package org.keju.gateway.problem;

import org.jspecify.annotations.NullMarked;
