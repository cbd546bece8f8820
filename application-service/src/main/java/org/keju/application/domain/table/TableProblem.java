package org.keju.application.domain.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one place of a table.
 *
 * @param row as the spreadsheet counts it, from 1; 0 when the sheet as a whole is meant
 * @param column the heading; null when the row as a whole is meant
 * @param code names a sentence, which the arguments fill
 */
public record TableProblem(String sheet, int row, @Nullable String column, String code, List<Object> args) {}
