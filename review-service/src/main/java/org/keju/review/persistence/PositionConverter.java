package org.keju.review.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.keju.review.domain.Position;
import tools.jackson.databind.json.JsonMapper;

/** A position is public and never searched here, so it rests as JSON. */
@Converter(autoApply = true)
class PositionConverter implements AttributeConverter<Position, String> {

    private final JsonMapper json;

    PositionConverter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(Position position) {
        return json.writeValueAsString(position);
    }

    @Override
    public Position convertToEntityAttribute(String text) {
        return json.readValue(text, Position.class);
    }
}
