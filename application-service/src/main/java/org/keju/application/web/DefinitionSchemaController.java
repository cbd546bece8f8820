package org.keju.application.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the JSON Schema of exam definitions, so that editors help those who write them. */
@RestController
class DefinitionSchemaController {

    private static final MediaType JSON_SCHEMA = MediaType.valueOf("application/schema+json");

    private final byte[] schema;

    DefinitionSchemaController() throws IOException {
        schema = new ClassPathResource("schema/exam-definition.schema.json").getContentAsByteArray();
    }

    @GetMapping("/api/exams/definition-schema")
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok()
                .contentType(JSON_SCHEMA)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(schema);
    }
}
