package org.keju.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The command line, understood.
 *
 * @param part whose log is wanted
 * @param forwarded what is not ours to understand: the words after {@code bench}
 */
record Options(
        Verb verb,
        Set<Flag> flags,
        Optional<Path> home,
        Optional<Path> testClock,
        OptionalInt gatewayPort,
        int portOffset,
        Optional<String> part,
        List<String> forwarded) {

    enum Flag {
        DETACH("--detach"),
        FRESH("--fresh"),
        NO_BUILD("--no-build"),
        JSON("--json"),
        FOLLOW("-f"),
        INSTALL_BROWSER("--install-browser");

        private final String text;

        Flag(String text) {
            this.text = text;
        }

        static Flag of(String text) {
            return EnumSet.allOf(Flag.class).stream()
                    .filter(flag -> flag.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new UsageError("There is no option '" + text + "'"));
        }
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    static Options parse(List<String> arguments) {
        return new Parser(arguments).parse();
    }

    private static final class Parser {

        private final Deque<String> words;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private Optional<Path> home = Optional.empty();
        private Optional<Path> testClock = Optional.empty();
        private OptionalInt gatewayPort = OptionalInt.empty();
        private int portOffset;
        private Optional<String> part = Optional.empty();
        private final List<String> forwarded = new ArrayList<>();

        Parser(List<String> arguments) {
            this.words = new ArrayDeque<>(arguments);
        }

        Options parse() {
            if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
                return of(Verb.HELP);
            }
            Verb verb = Verb.named(words.remove());
            while (!words.isEmpty()) {
                take(words.remove(), verb);
            }
            if (verb == Verb.LOGS && part.isEmpty()) {
                throw new UsageError("Whose log? For example: ./keju logs gateway");
            }
            return of(verb);
        }

        private void take(String word, Verb verb) {
            if (verb == Verb.BENCH) {
                forwarded.add(word);
                return;
            }
            switch (word) {
                case "--home" -> home = Optional.of(absolute(valueOf(word)));
                case "--test-clock" -> testClock = Optional.of(absolute(valueOf(word)));
                case "--port" -> gatewayPort = OptionalInt.of(numberOf(word));
                case "--port-offset" -> portOffset = numberOf(word);
                default -> takeWord(word, verb);
            }
        }

        private void takeWord(String word, Verb verb) {
            if (word.startsWith("-")) {
                flags.add(Flag.of(word));
            } else if (verb == Verb.LOGS && part.isEmpty()) {
                part = Optional.of(word);
            } else {
                throw new UsageError("What is '" + word + "' for?");
            }
        }

        private String valueOf(String option) {
            if (words.isEmpty()) {
                throw new UsageError(option + " needs a value");
            }
            return words.remove();
        }

        private int numberOf(String option) {
            String value = valueOf(option);
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new UsageError(option + " needs a number, not '" + value + "'");
            }
        }

        private static Path absolute(String path) {
            return Path.of(path).toAbsolutePath().normalize();
        }

        private Options of(Verb verb) {
            return new Options(verb, flags, home, testClock, gatewayPort, portOffset, part, List.copyOf(forwarded));
        }
    }
}
