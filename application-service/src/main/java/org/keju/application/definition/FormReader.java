package org.keju.application.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.BrokenDefinition;
import org.keju.application.domain.exam.Field;
import org.keju.application.domain.exam.FormSchema;
import tools.jackson.databind.JsonNode;

/** Reads the form of an exam. */
final class FormReader {

    private final ContentReader content;

    FormReader(ContentReader content) {
        this.content = content;
    }

    FormSchema form(JsonNode sections) {
        List<FormSchema.Section> read = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            JsonNode section = sections.path(i);
            read.add(new FormSchema.Section(
                    content.text(section.path("title")), fields(section.path("fields"), "/form/" + i + "/fields")));
        }
        return new FormSchema(List.copyOf(read));
    }

    private List<Field> fields(JsonNode nodes, String pointer) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            fields.add(field(nodes.path(i), pointer + "/" + i));
        }
        return List.copyOf(fields);
    }

    private Field field(JsonNode node, String pointer) {
        return new Field(
                node.path("name").asString(),
                Field.Type.valueOf(node.path("type").asString()),
                content.text(node.path("label")),
                node.has("hint") ? content.text(node.path("hint")) : null,
                node.path("required").asBoolean(false),
                node.path("maxLength").asInt(),
                pattern(node.path("pattern"), pointer + "/pattern"),
                ContentReader.when(node.path("when")),
                content.list(node.path("choices"), this::choice));
    }

    private Field.Choice choice(JsonNode node) {
        return new Field.Choice(node.path("value").asString(), content.text(node.path("label")));
    }

    private static @Nullable Pattern pattern(JsonNode node, String pointer) {
        if (node.isMissingNode()) {
            return null;
        }
        try {
            return Pattern.compile(node.asString());
        } catch (PatternSyntaxException e) {
            throw BrokenDefinition.at(pointer, "definition.not-a-pattern", e.getDescription());
        }
    }
}
