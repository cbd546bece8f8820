package org.keju.application.web;

import java.util.List;
import java.util.Locale;
import org.keju.application.domain.position.TableProblem;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Puts the problems of a table into words. */
@Component
class TableProblemTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    TableProblemTexts() {
        texts.setBasename("problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    List<ExamAdministrationController.Problem> of(List<TableProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new ExamAdministrationController.Problem(
                        problem.sheet(),
                        problem.row(),
                        problem.column(),
                        texts.getMessage(problem.code(), problem.args().toArray(), locale)))
                .toList();
    }
}
