package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keju.launcher.Options.Flag;

class OptionsTest {

    @Test
    void understandsEverythingThatASystemUnderTestIsStartedWith() {
        Options options =
                parse("up --detach --fresh --no-build --test-clock /c --home /h --port-offset 20000 --port 81");

        assertThat(options.verb()).isEqualTo(Verb.UP);
        assertThat(options.flags()).containsExactlyInAnyOrder(Flag.DETACH, Flag.FRESH, Flag.NO_BUILD);
        assertThat(options.testClock()).contains(Path.of("/c"));
        assertThat(options.home()).contains(Path.of("/h"));
        assertThat(options.portOffset()).isEqualTo(20000);
        assertThat(options.gatewayPort()).hasValue(81);
    }

    @Test
    void takesRelativeFoldersFromWhereItIsCalled() {
        assertThat(parse("down --home here").home())
                .contains(Path.of("here").toAbsolutePath().normalize());
    }

    @Test
    void takesValuesBehindAnEqualsSignToo() {
        assertThat(parse("up --port-offset=1000").portOffset()).isEqualTo(1000);
    }

    @Test
    void knowsWhoseEnvironmentIsWantedAndHow() {
        Options options = parse("env payment-service --format=idea");

        assertThat(options.part()).contains("payment-service");
        assertThat(options.format()).isEqualTo(EnvironmentFormat.IDEA);
    }

    @Test
    void knowsWhoseLogIsWanted() {
        Options options = parse("logs gateway -f");

        assertThat(options.part()).contains("gateway");
        assertThat(options.has(Flag.FOLLOW)).isTrue();
    }

    @Test
    void knowsOnWhichServersTestsAreWanted() {
        assertThat(parse("test --install --only-containers").flags())
                .containsExactlyInAnyOrder(Flag.INSTALL, Flag.ONLY_CONTAINERS);
    }

    @Test
    void leavesTheOptionsOfABenchmarkToTheBenchmark() {
        assertThat(parse("bench outbox --seconds=20 -x").forwarded()).containsExactly("outbox", "--seconds=20", "-x");
    }

    @Test
    void helpsWhenAskedForHelpOrForNothing() {
        assertThat(Options.parse(List.of()).verb()).isEqualTo(Verb.HELP);
        assertThat(parse("up --help").verb()).isEqualTo(Verb.HELP);
    }

    @ParameterizedTest
    @CsvSource({
        "start, There is no command 'start'",
        "up --frsh, There is no option '--frsh'",
        "up now, What is 'now' for?",
        "up --port, --port needs a value",
        "'up --port http', '--port needs a number, not ''http'''",
        "logs, The log of which part? For example: ./keju logs gateway"
    })
    void saysWhatItDoesNotUnderstand(String commandLine, String complaint) {
        assertThatThrownBy(() -> parse(commandLine))
                .isInstanceOf(UsageError.class)
                .hasMessage(complaint);
    }

    private static Options parse(String commandLine) {
        return Options.parse(List.of(commandLine.split(" ")));
    }
}
