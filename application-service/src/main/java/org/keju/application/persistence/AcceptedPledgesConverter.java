package org.keju.application.persistence;

import jakarta.persistence.Converter;
import org.keju.application.domain.AcceptedPledges;

@Converter(autoApply = true)
class AcceptedPledgesConverter extends JsonConverter<AcceptedPledges> {

    AcceptedPledgesConverter() {
        super(AcceptedPledges.class);
    }
}
