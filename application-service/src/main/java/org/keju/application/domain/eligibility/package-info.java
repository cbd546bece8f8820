/** What a position asks of those who apply for it, and whether somebody has it, as far as a machine can tell. */
@NullMarked
package org.keju.application.domain.eligibility;

import org.jspecify.annotations.NullMarked;
