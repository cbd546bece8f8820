package org.keju.review.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.keju.review.domain.Judgement;
import tools.jackson.databind.json.JsonMapper;

/** Nobody searches in what was said, so it rests as JSON. */
@Converter(autoApply = true)
class JudgementConverter implements AttributeConverter<Judgement, String> {

    private final JsonMapper json;

    JudgementConverter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(Judgement judgement) {
        return json.writeValueAsString(judgement);
    }

    @Override
    public Judgement convertToEntityAttribute(String text) {
        return json.readValue(text, Judgement.class);
    }
}
