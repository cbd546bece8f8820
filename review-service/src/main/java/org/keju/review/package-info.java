/** Whether candidates qualify: cases, their queue, and the people who decide (five-systems rows 65 to 71). */
@NullMarked
package org.keju.review;

import org.jspecify.annotations.NullMarked;
