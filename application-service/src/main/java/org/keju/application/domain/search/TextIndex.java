package org.keju.application.domain.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds texts that contain a word anywhere. Chinese has no blanks between words, so what is indexed is every pair of neighbouring
 * characters: a word of two is looked up, of a longer one only the texts with its rarest pair are read.
 */
final class TextIndex {

    private final String[] texts;
    private final Map<Integer, int[]> byPair;

    TextIndex(List<String> texts) {
        this.texts = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        Map<Integer, Postings> postings = new HashMap<>();
        for (int text = 0; text < this.texts.length; text++) {
            String chars = this.texts[text];
            for (int at = 0; at + 1 < chars.length(); at++) {
                postings.computeIfAbsent(pair(chars, at), _ -> new Postings()).add(text);
            }
        }
        byPair = HashMap.newHashMap(postings.size());
        postings.forEach((pair, list) -> byPair.put(pair, list.toArray()));
    }

    /** The numbers of the texts that contain all the words. */
    BitSet containing(List<String> words) {
        BitSet found = new BitSet(texts.length);
        found.set(0, texts.length);
        for (String word : words) {
            found.and(containing(word.toLowerCase(Locale.ROOT)));
        }
        return found;
    }

    private BitSet containing(String word) {
        BitSet found = new BitSet(texts.length);
        if (word.length() < 2) {
            for (int text = 0; text < texts.length; text++) {
                found.set(text, texts[text].contains(word));
            }
            return found;
        }
        for (int text : rarest(word)) {
            found.set(text, word.length() == 2 || texts[text].contains(word));
        }
        return found;
    }

    private int[] rarest(String word) {
        int[] rarest = byPair.getOrDefault(pair(word, 0), Postings.NONE);
        for (int at = 1; at + 1 < word.length(); at++) {
            int[] postings = byPair.getOrDefault(pair(word, at), Postings.NONE);
            rarest = postings.length < rarest.length ? postings : rarest;
        }
        return rarest;
    }

    private static int pair(String chars, int at) {
        return chars.charAt(at) << Character.SIZE | chars.charAt(at + 1);
    }

    /** The texts in which a pair occurs, in ascending order and each once. */
    private static final class Postings {

        static final int[] NONE = {};
        private static final int FIRST_CAPACITY = 4;

        private int[] texts = new int[FIRST_CAPACITY];
        private int size;

        void add(int text) {
            if (size > 0 && texts[size - 1] == text) {
                return;
            }
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
            }
            texts[size++] = text;
        }

        int[] toArray() {
            return Arrays.copyOf(texts, size);
        }
    }
}
