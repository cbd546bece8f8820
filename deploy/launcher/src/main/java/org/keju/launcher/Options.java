package org.keju.launcher;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The command line, understood.
 *
 * @param selection which parts are to be started
 * @param format in which an environment is wanted
 * @param part whose log or environment is wanted
 * @param forwarded what is not ours to understand: the words after {@code bench}
 */
record Options(
        Verb verb,
        Set<Flag> flags,
        Optional<Path> home,
        Optional<Path> testClock,
        OptionalInt gatewayPort,
        int portOffset,
        Selection selection,
        EnvironmentFormat format,
        Optional<String> part,
        List<String> forwarded) {

    enum Flag {
        DETACH("--detach"),
        FRESH("--fresh"),
        NO_BUILD("--no-build"),
        NO_CACHE("--no-cache"),
        JSON("--json"),
        FOLLOW("-f"),
        INSTALL("--install"),
        ONLY_EMBEDDED("--only-embedded"),
        ONLY_CONTAINERS("--only-containers");

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
        return new OptionsParser(arguments).parse();
    }
}
