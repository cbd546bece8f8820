package org.keju.application.persistence;

import jakarta.persistence.Converter;
import org.keju.application.domain.RefusedPositions;

@Converter(autoApply = true)
class RefusedPositionsConverter extends JsonConverter<RefusedPositions> {

    RefusedPositionsConverter() {
        super(RefusedPositions.class);
    }
}
