package org.keju.application.definition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keju.application.application.DefinitionReader;
import org.keju.application.domain.exam.BrokenDefinition;
import org.keju.application.domain.exam.DefinitionCheck;
import org.keju.application.domain.exam.DefinitionFault;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.Pledge;
import org.keju.application.domain.progress.Window;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads definitions written in YAML. The schema says what may stand where; here it only takes on meaning. */
@Component
final class YamlDefinitionReader implements DefinitionReader {

    private static final int LONGEST_SOURCE = 1_000_000;

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final DefinitionSchema schema = new DefinitionSchema();

    @Override
    public ExamDefinition read(String source, Instant effectiveAt) {
        JsonNode tree = treeOf(source);
        refuse(schema.faultsOf(tree));
        ExamDefinition definition = definitionOf(tree, effectiveAt);
        refuse(DefinitionCheck.faultsOf(definition));
        return definition;
    }

    private JsonNode treeOf(String source) {
        if (source.length() > LONGEST_SOURCE) {
            throw BrokenDefinition.at("", "definition.too-long", LONGEST_SOURCE);
        }
        try {
            return yaml.readTree(source);
        } catch (JacksonException e) {
            throw BrokenDefinition.at("", "definition.not-yaml", e.getOriginalMessage());
        }
    }

    private static ExamDefinition definitionOf(JsonNode tree, Instant effectiveAt) {
        boolean demo = tree.path("demo").asBoolean(false);
        ZoneId zone = zoneOf(tree);
        Times times = new Times(zone, demo, effectiveAt);
        Map<String, Window> windows = windowsOf(tree.path("windows"), times);
        ContentReader content = new ContentReader(times);
        return new ExamDefinition(
                tree.path("code").asString(),
                tree.path("version").asInt(),
                demo,
                tree.path("candidates").asString("self").equals("roster"),
                content.text(tree.path("title")),
                content.text(tree.path("announcement")),
                zone,
                windows,
                content.list(tree.path("pledges"), YamlDefinitionReader::pledge),
                new FormReader(content).form(tree.path("form")),
                content.testCity(tree),
                content.photoRule(tree.path("photo")),
                content.list(tree.at("/reasons/photo"), content::reason),
                content.list(tree.at("/reasons/review"), content::reason),
                RuleReader.review(tree.path("review")),
                RuleReader.exemption(tree.path("exemption"), content),
                RuleReader.corrections(tree.path("corrections"), content, windows),
                RuleReader.fee(tree.path("fee"), content),
                content.subjects(tree.path("subjects")),
                tree.has("accessibleRoom") ? ContentReader.when(tree.path("accessibleRoom")) : null,
                content.list(tree.at("/ticket/rules"), content::text),
                new ProcessReader(windows).process(tree));
    }

    private static ZoneId zoneOf(JsonNode tree) {
        String zone = tree.path("zone").asString("Asia/Shanghai");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw BrokenDefinition.at("/zone", "definition.no-zone", zone);
        }
    }

    private static Map<String, Window> windowsOf(JsonNode nodes, Times times) {
        Map<String, Window> windows = new LinkedHashMap<>();
        nodes.properties().forEach(entry -> {
            String pointer = "/windows/" + entry.getKey();
            Instant from = times.instant(entry.getValue().path("from").asString(), pointer + "/from");
            Instant until = times.instant(entry.getValue().path("until").asString(), pointer + "/until");
            if (!from.isBefore(until)) {
                throw BrokenDefinition.at(pointer, "definition.window-closes-first");
            }
            windows.put(entry.getKey(), new Window(from, until));
        });
        return windows;
    }

    private static Pledge pledge(JsonNode node) {
        JsonNode countdown = node.path("countdownSeconds");
        return new Pledge(
                node.path("id").asString(),
                Pledge.Kind.valueOf(node.path("kind").asString()),
                ContentReader.textOf(node.path("title")),
                ContentReader.textOf(node.path("text")),
                countdown.isMissingNode() ? null : countdown.asInt());
    }

    private static void refuse(List<DefinitionFault> faults) {
        if (!faults.isEmpty()) {
            throw new BrokenDefinition(faults);
        }
    }
}
