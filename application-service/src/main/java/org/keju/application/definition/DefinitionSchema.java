package org.keju.application.definition;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
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

    List<DefinitionFault> faultsOf(JsonNode definition) {
        return schema.validate(definition).stream().map(DefinitionSchema::fault).toList();
    }

    private static DefinitionFault fault(Error error) {
        return new DefinitionFault(error.getInstanceLocation().toString(), error.getMessage());
    }
}
