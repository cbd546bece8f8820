/** Photos of candidates: handed in, checked by machine, confirmed, judged by a person (five-systems rows 49 to 64). */
@NullMarked
package org.keju.photo;

import org.jspecify.annotations.NullMarked;
