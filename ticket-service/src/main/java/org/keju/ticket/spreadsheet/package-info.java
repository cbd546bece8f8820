/** Reads tables from workbooks and from comma-separated text, within bounds. */
@NullMarked
package org.keju.ticket.spreadsheet;

import org.jspecify.annotations.NullMarked;
