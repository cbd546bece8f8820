/** Reads position tables from .xlsx and .csv files within fixed bounds. */
@NullMarked
package org.keju.application.spreadsheet;

import org.jspecify.annotations.NullMarked;
