/** The positions of an exam and how their tables are read. */
@NullMarked
package org.keju.application.domain.position;

import org.jspecify.annotations.NullMarked;
