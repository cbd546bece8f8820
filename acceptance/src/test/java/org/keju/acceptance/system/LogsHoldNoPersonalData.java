package org.keju.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No program wrote an ID number, a mobile number or a mail address to its log, whatever it was asked and whatever went wrong. */
final class LogsHoldNoPersonalData {

    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9A-Za-z_])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z_])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z_.])(86)?1[3-9][0-9]{9}(?![0-9A-Za-z_])");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    /** Of each of the first 17 digits (GB 11643-1999). */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_DIGITS = "10X98765432";

    private LogsHoldNoPersonalData() {}

    static void in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".log"))
                    .flatMap(LogsHoldNoPersonalData::findings)
                    .toList();
            assertThat(found).as("personal data in the logs under " + folder).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> findings(Path log) {
        try {
            // a byte that is no UTF-8 must not end the search
            String text = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
            return personalDataIn(text).map(found -> log.getFileName() + ": " + found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> personalDataIn(String text) {
        return Stream.of(
                        all(ID_NUMBER, text).filter(LogsHoldNoPersonalData::hasItsCheckDigit),
                        all(MOBILE, text),
                        all(MAIL, text))
                .flatMap(kind -> kind);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static boolean hasItsCheckDigit(String number) {
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * Character.digit(number.charAt(i), 10))
                .sum();
        return Character.toUpperCase(number.charAt(17)) == CHECK_DIGITS.charAt(sum % 11);
    }
}
