package org.keju.launcher;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command line behind {@code ./keju dead-letters}, understood.
 *
 * @param words what is to be done, and to what
 * @param named what was given by name
 */
record DeadLetterOptions(List<String> words, Map<String, String> named) {

    private static final Set<String> NAMES =
            Set.of("--service", "--url", "--identity-url", "--by", "--reason", "--home");

    static DeadLetterOptions parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        List<String> words = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        while (!left.isEmpty()) {
            String word = left.remove();
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (!NAMES.contains(word)) {
                throw new UsageError("There is no option '" + word + "'");
            } else if (left.isEmpty()) {
                throw new UsageError(word + " needs a value");
            } else {
                named.put(word, left.remove());
            }
        }
        return new DeadLetterOptions(words, named);
    }

    String verb() {
        return words.isEmpty() ? "list" : words.getFirst();
    }

    /** The n-th word after the verb. */
    String word(int n, String meaning) {
        if (words.size() <= n) {
            throw new UsageError("Say " + meaning);
        }
        return words.get(n);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(named.get(name));
    }

    String required(String name, String meaning) {
        return value(name).orElseThrow(() -> new UsageError("Say " + meaning + " with " + name));
    }
}
