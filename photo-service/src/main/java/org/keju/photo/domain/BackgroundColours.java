package org.keju.photo.domain;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;

/** Colours in one column, by name, with commas between. */
@Converter
public class BackgroundColours implements AttributeConverter<Set<BackgroundColour>, String> {

    @Override
    public String convertToDatabaseColumn(Set<BackgroundColour> colours) {
        return colours.stream().map(Enum::name).sorted().collect(joining(","));
    }

    @Override
    public Set<BackgroundColour> convertToEntityAttribute(String names) {
        return BackgroundColour.of(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }
}
