package org.keju.ticket.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.keju.ticket.domain.TestCity;

/** A city is stored as its code; none is an empty text and not a missing value, so that one index finds who is to be seated. */
@Converter(autoApply = true)
class TestCityConverter implements AttributeConverter<TestCity, String> {

    @Override
    public String convertToDatabaseColumn(TestCity city) {
        return city.code();
    }

    @Override
    public TestCity convertToEntityAttribute(String stored) {
        return new TestCity(stored);
    }
}
