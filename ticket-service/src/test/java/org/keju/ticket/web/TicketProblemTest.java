package org.keju.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.sites.SiteFileRefused;

class TicketProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"/problems.properties", "/problems_zh_CN.properties"})
    void everyRefusalHasItsWords(String file) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream(file)), StandardCharsets.UTF_8));

        Stream<String> problems = Arrays.stream(TicketProblem.values())
                .flatMap(problem -> Stream.of(problem.code() + ".title", problem.code() + ".detail"));
        Stream<String> faults = Stream.concat(
                words("site-file.", SiteFileRefused.Reason.values()),
                words("score-file.", ScoreFileRefused.Reason.values()));
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(problems, faults).toList());
    }

    private static Stream<String> words(String file, Enum<?>[] reasons) {
        return Arrays.stream(reasons)
                .map(reason -> file + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
