package org.keju.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events of every release lie in topics and in the minds of readers. Today's readers must understand them all, and readers of
 * every release must understand today's events. {@code mvn test -pl events -Dkeju.release=0.2} keeps what is in force as that
 * release.
 */
class EventCompatibilityTest {

    private static final String RELEASE = System.getProperty("keju.release", "");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Class<?>> TYPES =
            EventCatalogue.types().stream().collect(Collectors.toMap(EventName.Names::of, Function.identity()));

    @TestFactory
    Stream<DynamicTest> eventsOfEveryReleaseAreReadToday() {
        return perReleasedType((release, type) -> assertThatCode(
                        () -> JSON.treeToValue(EventFiles.ofRelease(release).sample(type), TYPES.get(type)))
                .doesNotThrowAnyException());
    }

    @TestFactory
    Stream<DynamicTest> noReleasedSchemaIsBroken() {
        return perReleasedType((release, type) -> assertThat(SchemaChange.breaks(
                        EventFiles.ofRelease(release).schema(type), EventFiles.IN_FORCE.schema(type)))
                .as("a change that breaks readers needs a new type: see docs/adr/0023-event-documents.md")
                .isEmpty());
    }

    @Test
    void noReleasedTypeIsForgotten() {
        assertThat(EventFiles.releases())
                .isNotEmpty()
                .allSatisfy(release ->
                        assertThat(EventFiles.ofRelease(release).types()).isSubsetOf(TYPES.keySet()));
    }

    @Test
    void aReleaseIsKeptWhenAskedFor() throws IOException {
        if (!RELEASE.isEmpty()) {
            EventFiles.IN_FORCE.copyTo(EventFiles.ofRelease(RELEASE));
            assertThat(EventFiles.ofRelease(RELEASE).types()).containsExactlyInAnyOrderElementsOf(TYPES.keySet());
        }
    }

    private static Stream<DynamicTest> perReleasedType(Check check) {
        return EventFiles.releases().stream()
                .flatMap(release -> EventFiles.ofRelease(release).types().stream()
                        .map(type -> DynamicTest.dynamicTest(release + " " + type, () -> check.of(release, type))));
    }

    private interface Check {
        void of(String release, String type) throws IOException;
    }
}
