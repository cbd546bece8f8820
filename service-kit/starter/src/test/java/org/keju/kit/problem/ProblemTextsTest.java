package org.keju.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("request-problems", Locale.ROOT);
    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle("request-problems", Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @EnumSource
    void everyProblemHasWordsInBothLanguages(RequestProblem problem) {
        for (ResourceBundle texts : new ResourceBundle[] {ENGLISH, CHINESE}) {
            assertThat(texts.getString(problem.code() + ".title")).isNotBlank();
            assertThat(texts.getString(problem.code() + ".detail")).isNotBlank();
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        // a bundle also answers for its parent, so its own texts are asked for
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(CHINESE.getString(key)).containsPattern("\\p{IsHan}"));
        assertThat(ENGLISH.keySet()).containsExactlyInAnyOrderElementsOf(CHINESE.keySet());
    }
}
