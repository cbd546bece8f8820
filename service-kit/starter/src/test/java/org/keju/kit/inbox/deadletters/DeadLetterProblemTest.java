package org.keju.kit.inbox.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadLetterProblemTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasWordsInBothLanguages(DeadLetterProblem problem) {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.SIMPLIFIED_CHINESE}) {
            ResourceBundle texts = ResourceBundle.getBundle("request-problems", locale);
            assertThat(texts.getString(problem.code() + ".title")).isNotBlank();
            assertThat(texts.getString(problem.code() + ".detail")).isNotBlank();
        }
    }
}
