package org.keju.photo.domain;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Colours in one column, by name, with commas between, in their order. */
@Converter
public class BackgroundColours implements AttributeConverter<List<BackgroundColour>, String> {

    @Override
    public String convertToDatabaseColumn(List<BackgroundColour> colours) {
        return colours.stream().map(Enum::name).collect(joining(","));
    }

    @Override
    public List<BackgroundColour> convertToEntityAttribute(String names) {
        return BackgroundColour.of(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }
}
