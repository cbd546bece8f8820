package org.keju.events;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes {@code docs/asyncapi.yaml}, an AsyncAPI 3.1 document, from the records, their schemas and their samples. */
final class AsyncApiDocument {

    private static final String KAFKA_BINDING = "0.5.0";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private final ObjectNode root = JsonMapper.shared().createObjectNode();

    static String render() {
        return "# Generated from the records of the module events; do not edit by hand.\n"
                + YAML.writeValueAsString(new AsyncApiDocument().all());
    }

    /** The document as a tree. */
    static ObjectNode tree() {
        return new AsyncApiDocument().all();
    }

    private ObjectNode all() {
        root.put("asyncapi", "3.1.0");
        ObjectNode about = root.putObject("info");
        about.put("title", "Keju");
        about.put("version", "0.1.0");
        about.put("description", """
                What the services of Keju tell one another over Kafka, as CloudEvents 1.0 in binary mode: context attributes in \
                headers, JSON in the body. Within one key events of one topic stay in order; delivery is at least once, and \
                ce_id tells a repetition from a new fact.""");
        root.put("defaultContentType", "application/json");
        ObjectNode channels = root.putObject("channels");
        ObjectNode operations = root.putObject("operations");
        ObjectNode components = root.putObject("components");
        ObjectNode messages = components.putObject("messages");
        components.putObject("schemas").set("CloudEventHeaders", headers());
        for (Class<? extends PublishedEvent> family : EventCatalogue.FAMILIES) {
            String channel = EventCatalogue.topic(family).substring("keju.".length());
            describeTopic(channels.putObject(channel), family);
            describePublishing(operations.putObject("publish-" + channel), channel);
            EventCatalogue.types(family).forEach(type -> describe(messages.putObject(type.getSimpleName()), type));
        }
        return root;
    }

    private static void describeTopic(ObjectNode channel, Class<? extends PublishedEvent> family) {
        String name = EventCatalogue.topic(family);
        Topics.Topic topic = Topics.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        channel.put("address", name);
        ObjectNode messages = channel.putObject("messages");
        EventCatalogue.types(family)
                .forEach(type -> refer(
                        messages.putObject(type.getSimpleName()), "#/components/messages/" + type.getSimpleName()));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("partitions", topic.partitions());
        kafka.putObject("topicConfiguration").putArray("cleanup.policy").add(topic.compacted() ? "compact" : "delete");
        kafka.put("bindingVersion", KAFKA_BINDING);
    }

    private static void describePublishing(ObjectNode operation, String channel) {
        operation.put("action", "send");
        refer(operation.putObject("channel"), "#/channels/" + channel);
    }

    private static void describe(ObjectNode message, Class<?> type) {
        String name = EventName.Names.of(type);
        message.put("name", name);
        message.put("title", type.getSimpleName());
        refer(message.putObject("headers"), "#/components/schemas/CloudEventHeaders");
        ObjectNode payload = EventSchemas.of(type);
        payload.remove("$schema");
        payload.remove("$id");
        message.set("payload", payload);
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("format", "uuid");
        kafka.put("bindingVersion", KAFKA_BINDING);
        message.putArray("examples").addObject().set("payload", EventFiles.IN_FORCE.sample(name));
    }

    private static ObjectNode headers() {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("type", "object");
        schema.putArray("required")
                .add("ce_specversion")
                .add("ce_id")
                .add("ce_type")
                .add("ce_source")
                .add("ce_time");
        ObjectNode properties = schema.putObject("properties");
        text(properties, "ce_specversion").put("const", "1.0");
        text(properties, "ce_id").put("format", "uuid");
        text(properties, "ce_type");
        text(properties, "ce_source").put("format", "uri-reference");
        text(properties, "ce_time").put("format", "date-time");
        text(properties, "ce_subject");
        text(properties, "traceparent");
        return schema;
    }

    private static ObjectNode text(ObjectNode properties, String name) {
        return properties.putObject(name).put("type", "string");
    }

    private static void refer(ObjectNode node, String target) {
        node.put("$ref", target);
    }
}
