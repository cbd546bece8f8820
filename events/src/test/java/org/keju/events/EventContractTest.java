package org.keju.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published language is a promise: the golden samples stand for every event ever written, the schemas for every reader
 * in another language. Run with {@code -Dkeju.generate=true} to write schemas and {@code docs/events.md} anew.
 */
class EventContractTest {

    private static final boolean GENERATE = Boolean.getBoolean("keju.generate");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EventFiles FILES = EventFiles.IN_FORCE;
    private static final Path DOCUMENT = Path.of("../docs/events.md");
    private static final Path DOCUMENT_FOR_TOOLS = Path.of("../docs/asyncapi.yaml");

    @TestFactory
    Stream<DynamicTest> everySampleIsReadAndWrittenUnchanged() {
        return perType(type -> {
            JsonNode sample = FILES.sample(EventName.Names.of(type));
            Object event = JSON.treeToValue(sample, type);
            assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(sample);
        });
    }

    @TestFactory
    Stream<DynamicTest> everySampleKeepsItsSchema() {
        return perType(type -> {
            String name = EventName.Names.of(type);
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(FILES.schema(name).toString(), InputFormat.JSON);
            assertThat(schema.validate(FILES.sample(name).toString(), InputFormat.JSON))
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everySchemaSaysWhatItsRecordSays() {
        return perType(type -> {
            String schema = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(EventSchemas.of(type)) + "\n";
            assertUpToDate(FILES.schemaFile(EventName.Names.of(type)), schema);
        });
    }

    @Test
    void theDocumentSaysWhatTheRecordsSay() throws IOException {
        assertUpToDate(DOCUMENT, EventDocument.render());
        assertUpToDate(DOCUMENT_FOR_TOOLS, AsyncApiDocument.render());
    }

    @Test
    void everyReferenceOfTheDocumentForToolsLeadsSomewhere() {
        JsonNode document = AsyncApiDocument.tree();
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void everyNameIsLiteralVersionedAndUnique() {
        List<String> names =
                EventCatalogue.types().stream().map(EventName.Names::of).toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("org\\.keju\\.[a-z]+\\.[a-z-]+\\.v\\d+"));
    }

    @Test
    void noSampleOutlivesItsType() {
        assertThat(FILES.types())
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.types().stream().map(EventName.Names::of).toList());
    }

    @Test
    void noFieldThatNamesAPersonTravelsWithoutAReason() {
        assertThat(EventCatalogue.types())
                .flatExtracting(type -> Arrays.asList(type.getRecordComponents()))
                .filteredOn(field -> field.getName().matches(".*([nN]ame|[pP]hone|[iI]dNumber|[aA]nswers).*"))
                .filteredOn(field -> !field.getName().equals("agencyName"))
                .allMatch(field -> field.isAnnotationPresent(Personal.class));
    }

    private static void assertUpToDate(Path file, String content) throws IOException {
        if (GENERATE) {
            Files.createDirectories(file.toAbsolutePath().normalize().getParent());
            Files.writeString(file, content);
        }
        assertThat(file).as("run: mvn test -pl events -Dkeju.generate=true").hasContent(content);
    }

    private static Stream<DynamicTest> perType(Check check) {
        return EventCatalogue.types().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check.of(type)));
    }

    private interface Check {
        void of(Class<?> type) throws IOException;
    }
}
