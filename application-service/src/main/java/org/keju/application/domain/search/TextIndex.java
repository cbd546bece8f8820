package org.keju.application.domain.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds texts that contain a word anywhere. Chinese has no blanks between words, so what is indexed is every place of every pair of
 * neighbouring characters: a word occurs where its pairs stand one after the other. No text is ever read again.
 */
final class TextIndex {

    private static final int[] NONE = {};

    /** Where each text begins. Between two texts there is a gap, so that no word is found across it. */
    private final int[] begins;

    private final Map<Integer, int[]> placesOfPairs;
    private final Map<Character, int[]> textsOfCharacters;

    TextIndex(List<String> texts) {
        begins = new int[texts.size()];
        Map<Integer, Ascending> pairs = new HashMap<>();
        Map<Character, Ascending> characters = new HashMap<>();
        int begin = 0;
        for (int number = 0; number < begins.length; number++) {
            String text = texts.get(number).toLowerCase(Locale.ROOT);
            begins[number] = begin;
            for (int at = 0; at < text.length(); at++) {
                characters
                        .computeIfAbsent(text.charAt(at), _ -> new Ascending())
                        .add(number);
            }
            for (int at = 0; at + 1 < text.length(); at++) {
                pairs.computeIfAbsent(pair(text, at), _ -> new Ascending()).add(begin + at);
            }
            begin += text.length() + 1;
        }
        placesOfPairs = toArrays(pairs);
        textsOfCharacters = toArrays(characters);
    }

    private static <K> Map<K, int[]> toArrays(Map<K, Ascending> lists) {
        Map<K, int[]> arrays = HashMap.newHashMap(lists.size());
        lists.forEach((key, list) -> arrays.put(key, list.toArray()));
        return arrays;
    }

    /** The numbers of the texts that contain all the words. */
    BitSet containing(List<String> words) {
        BitSet found = new BitSet(begins.length);
        found.set(0, begins.length);
        for (String word : words) {
            found.and(containing(word));
        }
        return found;
    }

    /** The numbers of the texts that contain a word, which has a character at least. */
    BitSet containing(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        BitSet found = new BitSet(begins.length);
        if (plain.length() == 1) {
            for (int text : textsOfCharacters.getOrDefault(plain.charAt(0), NONE)) {
                found.set(text);
            }
            return found;
        }
        int text = 0;
        for (int place : places(plain)) {
            while (text + 1 < begins.length && begins[text + 1] <= place) {
                text++;
            }
            found.set(text);
        }
        return found;
    }

    /** Where a word begins. Every second pair is enough, and the last: each character is then part of one. */
    private int[] places(String word) {
        int[] places = placesOfPairs.getOrDefault(pair(word, 0), NONE);
        for (int at = 2; at < word.length(); at += 2) {
            int last = Math.min(at, word.length() - 2);
            places = followed(places, last, placesOfPairs.getOrDefault(pair(word, last), NONE));
        }
        return places;
    }

    /** Those of the places after which, at this distance, another of the others comes. Both ascend. */
    private static int[] followed(int[] places, int distance, int[] others) {
        int[] kept = new int[Math.min(places.length, others.length)];
        int size = 0;
        int next = 0;
        for (int place : places) {
            while (next < others.length && others[next] < place + distance) {
                next++;
            }
            if (next < others.length && others[next] == place + distance) {
                kept[size++] = place;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private static int pair(String chars, int at) {
        return chars.charAt(at) << Character.SIZE | chars.charAt(at + 1);
    }

    /** Numbers in ascending order, each once. */
    private static final class Ascending {

        private static final int FIRST_CAPACITY = 4;

        private int[] numbers = new int[FIRST_CAPACITY];
        private int size;

        void add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
