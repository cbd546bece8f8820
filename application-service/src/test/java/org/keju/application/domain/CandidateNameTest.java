package org.keju.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateNameTest {

    @Test
    void isReadWithSingleSpacesAndComposed() {
        assertThat(CandidateName.read("  José\u3000\u3000Li ")).contains(new CandidateName("José Li"));
        assertThat(CandidateName.read("欧阳𠮷")).contains(new CandidateName("欧阳𠮷"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "王\u202E五", "王\u0000", "\uD842"})
    void isNotWhatNobodyCanSee(String typed) {
        assertThat(CandidateName.read(typed)).isEmpty();
    }

    @Test
    void hasAtMostSixtyCharacters() {
        assertThat(CandidateName.read("𠮷".repeat(60))).isPresent();
        assertThat(CandidateName.read("𠮷".repeat(61))).isEmpty();
    }

    @Test
    void namesNobodyInALog() {
        assertThat(new CandidateName("王五")).hasToString("CandidateName");
    }
}
