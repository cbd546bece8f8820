package org.keju.photo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.photo.domain.PhotoFixture.FINAL_RULE;
import static org.keju.photo.domain.PhotoFixture.RULE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExamTest {

    @Test
    void followsANewerVersion() {
        Exam exam = version(1, RULE);

        exam.follow(version(2, FINAL_RULE));

        assertThat(exam.photoRule()).isEqualTo(FINAL_RULE);
    }

    @Test
    void ignoresAVersionThatComesLate() {
        Exam exam = version(2, FINAL_RULE);

        exam.follow(version(1, RULE));

        assertThat(exam.photoRule()).isEqualTo(FINAL_RULE);
    }

    private static Exam version(int version, PhotoRule rule) {
        return new Exam(new UUID(0, 1), version, "考试", "Exam", rule, List.of());
    }
}
