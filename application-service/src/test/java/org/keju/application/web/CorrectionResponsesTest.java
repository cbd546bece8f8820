package org.keju.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keju.application.definition.ShippedDefinitions;
import org.keju.application.domain.Correction;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.Text;

class CorrectionResponsesTest {

    private static final ExamDefinition EXAM = ShippedDefinitions.demo();

    @Test
    void saysWhatWasChosenInBothLanguages() {
        var change = CorrectionResponses.Change.of(new Correction.Change("education", "COLLEGE", "BACHELOR"), EXAM);

        assertThat(change.before()).isEqualTo(new Text("大专", "Junior college"));
        assertThat(change.after()).isEqualTo(new Text("本科", "Undergraduate"));
    }

    @Test
    void repeatsWhatWasWritten() {
        var change = CorrectionResponses.Change.of(new Correction.Change("school", "", "云江大学"), EXAM);

        assertThat(change.before()).isEqualTo(new Text("", ""));
        assertThat(change.after()).isEqualTo(new Text("云江大学", "云江大学"));
    }
}
