/** Reads for those who watch over the judging and see no candidate's file. */
@NullMarked
package org.keju.review.application.oversight;

import org.jspecify.annotations.NullMarked;
