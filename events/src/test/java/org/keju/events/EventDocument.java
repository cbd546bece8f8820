package org.keju.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes {@code docs/events.md} from the records. */
final class EventDocument {

    private final StringBuilder text = new StringBuilder();

    static String render() {
        return new EventDocument().all();
    }

    private String all() {
        text.append("""
                # Events

                What the services tell one another, generated from the records of the module `events`; do not edit by hand.
                Every event is a CloudEvent 1.0 in Kafka's binary mode: `ce_id`, `ce_type`, `ce_source`, `ce_time`, `ce_subject`
                and `traceparent` are headers, the body is JSON. The key is the id of the application, exam or account, so the
                facts about one of them stay in order. Schemas: `events/src/main/resources/schemas`; samples:
                `events/src/test/resources/samples`. The same for tools: [asyncapi.yaml](asyncapi.yaml).

                ## Overview

                | topic | event | type |
                |---|---|---|
                """);
        EventCatalogue.FAMILIES.forEach(family -> EventCatalogue.types(family)
                .forEach(type -> line(
                        "| `%s` | [%s](#%s) | `%s` |",
                        EventCatalogue.topic(family), name(type), anchor(type), wire(type))));
        personal();
        EventCatalogue.FAMILIES.forEach(this::family);
        return text.toString();
    }

    private void personal() {
        line("");
        line("## Personal data");
        line("");
        line("The only personal fields that travel in events, and why their reader cannot work without them:");
        line("");
        line("| event | field | reason |");
        line("|---|---|---|");
        for (Class<?> type : EventCatalogue.types()) {
            for (RecordComponent field : type.getRecordComponents()) {
                Personal personal = field.getAnnotation(Personal.class);
                if (personal != null) {
                    line("| %s | `%s` | %s |", name(type), field.getName(), personal.reason());
                }
            }
        }
    }

    private void family(Class<? extends PublishedEvent> family) {
        line("");
        line("## `%s`", EventCatalogue.topic(family));
        for (Class<?> type : EventCatalogue.types(family)) {
            line("");
            line("### %s", name(type));
            line("");
            line("`%s`", wire(type));
            line("");
            line("| field | type |");
            line("|---|---|");
            for (RecordComponent field : type.getRecordComponents()) {
                line("| `%s` | %s |", field.getName(), typeOf(field));
            }
            line("");
            line("```json");
            line("%s", EventFiles.IN_FORCE.sample(wire(type)).toPrettyString());
            line("```");
        }
    }

    private static String typeOf(RecordComponent field) {
        String simple = field.getGenericType() instanceof ParameterizedType list
                ? "list of "
                        + Arrays.stream(list.getActualTypeArguments())
                                .map(argument -> ((Class<?>) argument).getSimpleName())
                                .collect(Collectors.joining(", "))
                : field.getType().getSimpleName();
        boolean optional = field.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
        return optional ? simple + ", may be absent" : simple;
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }

    private static String anchor(Class<?> type) {
        return name(type).toLowerCase(java.util.Locale.ROOT);
    }

    private static String wire(Class<?> type) {
        return EventName.Names.of(type);
    }

    private void line(String format, Object... arguments) {
        text.append(format.formatted(arguments)).append('\n');
    }
}
