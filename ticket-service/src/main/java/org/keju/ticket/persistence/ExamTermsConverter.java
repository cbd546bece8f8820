package org.keju.ticket.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.keju.ticket.domain.ExamTerms;
import tools.jackson.databind.json.JsonMapper;

/** Terms are read and replaced as a whole, so they are one JSON text and not five tables. */
@Converter(autoApply = true)
class ExamTermsConverter implements AttributeConverter<ExamTerms, String> {

    private final JsonMapper json;

    ExamTermsConverter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(ExamTerms terms) {
        return json.writeValueAsString(terms);
    }

    @Override
    public ExamTerms convertToEntityAttribute(String stored) {
        return json.readValue(stored, ExamTerms.class);
    }
}
