package org.keju.application.definition;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.keju.application.domain.exam.DefinitionFault;
import tools.jackson.databind.JsonNode;

/** The published JSON Schema of exam definitions. */
final class DefinitionSchema {

    private static final String RESOURCE = "/schema/exam-definition.schema.json";

    private final Schema schema;

    DefinitionSchema() {
        try (InputStream source = Objects.requireNonNull(DefinitionSchema.class.getResourceAsStream(RESOURCE))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(source, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The validator words its findings in the language that it is asked in, so it is asked in each. */
    List<DefinitionFault> faultsOf(JsonNode definition) {
        List<Error> chinese = findings(definition, Locale.SIMPLIFIED_CHINESE);
        List<Error> english = chinese.isEmpty() ? List.of() : findings(definition, Locale.ENGLISH);
        return IntStream.range(0, chinese.size())
                .mapToObj(i -> new DefinitionFault(
                        chinese.get(i).getInstanceLocation().toString(),
                        "definition.schema",
                        chinese.get(i).getMessage(),
                        english.get(i).getMessage()))
                .toList();
    }

    private List<Error> findings(JsonNode definition, Locale language) {
        return schema.validate(
                definition, (ExecutionContext context) -> context.executionConfig(config -> config.locale(language)));
    }
}
