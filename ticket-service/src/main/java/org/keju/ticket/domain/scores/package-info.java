/** Scores: read from a file by one person, released by another. */
@NullMarked
package org.keju.ticket.domain.scores;

import org.jspecify.annotations.NullMarked;
