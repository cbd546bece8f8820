package org.keju.events;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema (2020-12) of an event from its record. Unknown members are allowed: readers pass over them. */
final class EventSchemas {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EventSchemas() {}

    static ObjectNode of(Class<?> event) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:keju:event:" + EventName.Names.of(event));
        schema.put("title", event.getSimpleName());
        object(schema, event);
        return schema;
    }

    private static void object(ObjectNode schema, Class<?> type) {
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = isNullable(component.getAnnotatedType());
            if (!nullable) {
                required.add(component.getName());
            }
            ObjectNode property = properties.putObject(component.getName());
            describe(property, component.getGenericType(), nullable);
            Personal personal = component.getAnnotation(Personal.class);
            if (personal != null) {
                property.put("x-personal", personal.reason());
            }
        }
    }

    private static void describe(ObjectNode schema, Type type, boolean nullable) {
        switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> {
                typed(schema, "array", nullable);
                describe(schema.putObject("items"), list.getActualTypeArguments()[0], false);
            }
            case Class<?> record
            when record.isRecord() -> {
                object(schema, record);
                typed(schema, "object", nullable);
            }
            case Class<?> choice
            when choice.isEnum() -> {
                typed(schema, "string", nullable);
                ArrayNode values = schema.putArray("enum");
                Arrays.stream(choice.getEnumConstants()).forEach(value -> values.add(value.toString()));
                if (nullable) {
                    values.addNull();
                }
            }
            case Class<?> simple -> simple(schema, simple, nullable);
            default -> throw new IllegalArgumentException("No schema for " + type);
        }
    }

    private static void simple(ObjectNode schema, Class<?> type, boolean nullable) {
        if (type == int.class || type == long.class || type == Integer.class) {
            typed(schema, "integer", nullable);
        } else if (type == boolean.class || type == Boolean.class) {
            typed(schema, "boolean", nullable);
        } else {
            typed(schema, "string", nullable);
            format(schema, type);
        }
    }

    private static void typed(ObjectNode schema, String type, boolean nullable) {
        if (nullable) {
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("type", type);
        }
    }

    private static void format(ObjectNode schema, Class<?> type) {
        if (type == UUID.class) {
            schema.put("format", "uuid");
        } else if (type == Instant.class) {
            schema.put("format", "date-time");
        } else if (type == LocalDate.class) {
            schema.put("format", "date");
        } else if (type == LocalTime.class) {
            schema.put("description", "a local time, HH:mm:ss");
        } else if (type != String.class) {
            throw new IllegalArgumentException("No schema for " + type);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
