/** What can be set from outside, and who may call what. */
@NullMarked
package org.keju.review.config;

import org.jspecify.annotations.NullMarked;
