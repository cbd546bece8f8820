package org.keju.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The passwords that everybody tries first. Most of the known lists are a few words with ornaments, so ornaments are taken off
 * before a word is looked up, and what is only a pattern is recognised by its pattern.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = read("common-passwords.txt");
    private static final int LONGEST_PERIOD = 4;
    private static final int SHORTEST_WALK = 4;

    /** The rows of a keyboard and the two orders that everybody knows. */
    private static final String WALKS =
            "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc4rfv5tgb "
                    + "1q2w3e4r5t6y7u8i9o0p qazwsxedcrfvtgbyhnujm !@#$%^&*()";

    private static final Pattern ORNAMENT = Pattern.compile("^[\\d\\p{P}\\p{S}]+|[\\d\\p{P}\\p{S}]+$");

    private CommonPasswords() {}

    static boolean include(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        String meant = withoutDisguise(plain);
        return WORDS.contains(plain)
                || WORDS.contains(meant)
                || WORDS.contains(ORNAMENT.matcher(plain).replaceAll(""))
                || WORDS.contains(ORNAMENT.matcher(meant).replaceAll(""))
                || repeats(plain)
                || walks(plain);
    }

    /** Letters in place of the digits and signs that look like them. */
    private static String withoutDisguise(String text) {
        return text.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's');
    }

    /** One short piece over and over: {@code abcabcabc}. */
    private static boolean repeats(String text) {
        for (int period = 1; period <= LONGEST_PERIOD; period++) {
            if (text.substring(period).equals(text.substring(0, text.length() - period))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but walks along the keyboard or through the alphabet, either way: {@code qwer4321}. */
    private static boolean walks(String text) {
        int at = 0;
        while (at < text.length()) {
            int length = walkFrom(text, at);
            if (length < SHORTEST_WALK) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static int walkFrom(String text, int start) {
        int end = start;
        while (end < text.length() && isWalk(text.substring(start, end + 1))) {
            end++;
        }
        return end - start;
    }

    private static boolean isWalk(String piece) {
        return WALKS.contains(piece) || WALKS.contains(new StringBuilder(piece).reverse());
    }

    private static Set<String> read(String resource) {
        try (InputStream input = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
