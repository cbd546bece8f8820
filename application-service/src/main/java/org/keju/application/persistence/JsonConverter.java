package org.keju.application.persistence;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a value of the domain as JSON in one column. */
abstract class JsonConverter<T> implements AttributeConverter<T, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Class<T> type;

    JsonConverter(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, type);
    }
}
