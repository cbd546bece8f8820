package org.keju.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.keju.events.EventName;
import org.keju.events.PublishedEvent;
import org.keju.kit.events.EventCodec;
import org.keju.kit.inbox.EventSubscription;

/** Both sides of the published language: who publishes keeps the schema, who subscribes reads the golden sample. */
final class EventContracts {

    private EventContracts() {}

    static void assertThatReadsItsSamples(EventSubscription subscription, EventCodec codec) {
        subscription.types().forEach(type -> {
            byte[] sample = resource("/samples/" + EventName.Names.of(type) + ".json");
            assertThat(codec.read(sample, type)).isNotNull();
        });
    }

    static void assertThatKeepsItsSchema(PublishedEvent event, EventCodec codec) {
        String schema = new String(resource("/schemas/" + event.type() + ".schema.json"), StandardCharsets.UTF_8);
        String body = new String(codec.write(event), StandardCharsets.UTF_8);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(body, InputFormat.JSON))
                .as(event.type())
                .isEmpty();
    }

    private static byte[] resource(String name) {
        try (InputStream content = EventContracts.class.getResourceAsStream(name)) {
            assertThat(content).as(name).isNotNull();
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
