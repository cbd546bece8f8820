package org.keju.payment.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** One line of a fee, in fen (five-systems row 73). */
@Embeddable
public record FeeItem(
        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "label_zh"))
        @AttributeOverride(name = "en", column = @Column(name = "label_en"))
        Words label,

        long amountFen) {

    public FeeItem {
        if (amountFen < 0) {
            throw new IllegalArgumentException("A line of a fee cannot be less than nothing: " + amountFen);
        }
    }
}
