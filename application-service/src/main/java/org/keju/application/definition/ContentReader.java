package org.keju.application.definition;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.BrokenDefinition;
import org.keju.application.domain.exam.PhotoRule;
import org.keju.application.domain.exam.Reason;
import org.keju.application.domain.exam.Subject;
import org.keju.application.domain.exam.TestCity;
import org.keju.application.domain.exam.Text;
import org.keju.application.domain.exam.When;
import tools.jackson.databind.JsonNode;

/** Reads what an exam says and asks for. The schema has already said that everything is there. */
final class ContentReader {

    private final Times times;

    ContentReader(Times times) {
        this.times = times;
    }

    <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reader) {
        return nodes.valueStream().map(reader).toList();
    }

    Text text(JsonNode node) {
        return textOf(node);
    }

    static Text textOf(JsonNode node) {
        return new Text(
                node.path("zh").asString().strip(), node.path("en").asString().strip());
    }

    Reason reason(JsonNode node) {
        return new Reason(node.path("code").asString(), text(node.path("text")));
    }

    TestCity testCity(JsonNode definition) {
        if (definition.has("testCity")) {
            return new TestCity.Fixed(definition.path("testCity").asString());
        }
        return definition.has("testCityField")
                ? new TestCity.Chosen(definition.path("testCityField").asString())
                : new TestCity.AnySite();
    }

    /** {@code {field: answer}} or {@code {field: [answer, answer]}}; absent: always. */
    static When when(JsonNode node) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            JsonNode answers = entry.getValue();
            Stream<JsonNode> each = answers.isArray() ? answers.valueStream() : Stream.of(answers);
            wanted.put(entry.getKey(), each.map(JsonNode::asString).collect(Collectors.toSet()));
        });
        return new When(wanted);
    }

    List<Subject> subjects(JsonNode nodes) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.path(i);
            String pointer = "/subjects/" + i;
            LocalTime startsAt = LocalTime.parse(node.path("startsAt").asString());
            LocalTime endsAt = LocalTime.parse(node.path("endsAt").asString());
            if (!startsAt.isBefore(endsAt)) {
                throw BrokenDefinition.at(pointer + "/endsAt", "definition.subject-ends-first");
            }
            subjects.add(new Subject(
                    node.path("code").asString(),
                    text(node.path("name")),
                    times.date(node.path("date").asString(), pointer + "/date"),
                    startsAt,
                    endsAt,
                    when(node.path("when"))));
        }
        return List.copyOf(subjects);
    }

    @Nullable
    PhotoRule photoRule(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        return new PhotoRule(
                node.path("minBytes").asInt(),
                node.path("maxBytes").asInt(),
                node.path("minWidth").asInt(),
                node.path("maxWidth").asInt(),
                node.path("minHeight").asInt(),
                node.path("maxHeight").asInt(),
                list(node.path("backgrounds"), each -> PhotoRule.Background.valueOf(each.asString())),
                node.path("renderWidth").asInt(),
                node.path("renderHeight").asInt(),
                node.path("finalOnConfirm").asBoolean(false),
                PhotoRule.Owner.valueOf(
                        node.path("owner").asString("application").toUpperCase(Locale.ROOT)));
    }
}
