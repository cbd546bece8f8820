package org.keju.application.persistence;

import jakarta.persistence.Converter;
import org.keju.application.domain.Refusal;

@Converter(autoApply = true)
class RefusalConverter extends JsonConverter<Refusal> {

    RefusalConverter() {
        super(Refusal.class);
    }
}
