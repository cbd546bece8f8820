/** Prints admission tickets as PDF, with PDFBox and ZXing. */
@NullMarked
package org.keju.ticket.pdf;

import org.jspecify.annotations.NullMarked;
