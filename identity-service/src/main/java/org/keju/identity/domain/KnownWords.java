package org.keju.identity.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What others know of a person, whole or in the pieces that people make passwords of. */
record KnownWords(List<String> longestFirst) {

    /** Of an ID number every piece of this length is known: the birthday without the century, the last six. */
    private static final int PIECE = 6;

    private static final int ID_NUMBER_LENGTH = 18;
    private static final int SHORTEST = 2;

    static KnownWords of(String... known) {
        return new KnownWords(Arrays.stream(known)
                .map(KnownWords::folded)
                .flatMap(word -> word.length() == ID_NUMBER_LENGTH ? pieces(word) : Stream.of(word))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** How many code points of the text are left when all that is known is taken out of it. */
    int lengthWithout(String text) {
        String rest = folded(text);
        for (String word : longestFirst) {
            rest = rest.replace(word, "");
        }
        return rest.codePointCount(0, rest.length());
    }

    private static Stream<String> pieces(String word) {
        return IntStream.rangeClosed(PIECE, word.length())
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, word.length() - length)
                        .mapToObj(start -> word.substring(start, start + length)));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
