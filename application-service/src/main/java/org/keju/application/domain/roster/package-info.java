/** Candidates who were registered and found to qualify elsewhere, as an office hands them over. */
@NullMarked
package org.keju.application.domain.roster;

import org.jspecify.annotations.NullMarked;
