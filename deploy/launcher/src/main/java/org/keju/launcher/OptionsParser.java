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
import org.keju.launcher.Options.Flag;

/** Understands the words of one command line, from left to right. */
final class OptionsParser {

    /** The commands that are followed by the name of a part, and what to say where it is missing. */
    private static final String EXAMPLE = "%s which part? For example: ./keju %s gateway";

    private final Deque<String> words;
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<String> forwarded = new ArrayList<>();
    private Optional<Path> home = Optional.empty();
    private Optional<Path> testClock = Optional.empty();
    private OptionalInt gatewayPort = OptionalInt.empty();
    private int portOffset;
    private Selection selection = Selection.ALL;
    private EnvironmentFormat format = EnvironmentFormat.LINES;
    private Optional<String> part = Optional.empty();

    OptionsParser(List<String> arguments) {
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
        if (verb.takesPart() && part.isEmpty()) {
            throw new UsageError(EXAMPLE.formatted(verb.question(), verb.word()));
        }
        return of(verb);
    }

    private void take(String word, Verb verb) {
        if (verb == Verb.BENCH) {
            forwarded.add(word);
            return;
        }
        int equals = word.indexOf('=');
        if (word.startsWith("--") && equals > 0) {
            words.push(word.substring(equals + 1));
            word = word.substring(0, equals);
        }
        switch (word) {
            case "--home" -> home = Optional.of(absolute(valueOf(word)));
            case "--test-clock" -> testClock = Optional.of(absolute(valueOf(word)));
            case "--port" -> gatewayPort = OptionalInt.of(numberOf(word));
            case "--port-offset" -> portOffset = numberOf(word);
            case "--only" -> selection = Selection.only(valueOf(word));
            case "--without" -> selection = selection.without(valueOf(word));
            case "--format" -> format = EnvironmentFormat.named(valueOf(word));
            default -> takeWord(word, verb);
        }
    }

    private void takeWord(String word, Verb verb) {
        if (word.startsWith("-")) {
            flags.add(Flag.of(word));
        } else if (verb.takesPart() && part.isEmpty()) {
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
        return new Options(
                verb, flags, home, testClock, gatewayPort, portOffset, selection, format, part, List.copyOf(forwarded));
    }
}
