package org.keju.ticket.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.Papers;

/** Papers are compared as a whole when people are seated together, so they are one text. */
@Converter(autoApply = true)
class PapersConverter implements AttributeConverter<@Nullable Papers, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Papers papers) {
        return papers == null ? null : papers.text();
    }

    @Override
    public @Nullable Papers convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : Papers.parse(stored);
    }
}
