/** Keeps exams, positions and applications in MySQL. */
@NullMarked
package org.keju.application.persistence;

import org.jspecify.annotations.NullMarked;
