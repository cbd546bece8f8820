package org.keju.application.web;

import java.util.List;
import java.util.Locale;
import org.keju.application.domain.table.TableProblem;
import org.springframework.stereotype.Component;

/** Puts the problems of a table into words. */
@Component
class TableProblemTexts {

    private final BothLanguages texts;

    TableProblemTexts(BothLanguages texts) {
        this.texts = texts;
    }

    List<PositionImportResponses.Problem> of(List<TableProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new PositionImportResponses.Problem(
                        problem.sheet(),
                        problem.row(),
                        problem.column(),
                        texts.in(locale, problem.code(), problem.args().toArray())))
                .toList();
    }
}
