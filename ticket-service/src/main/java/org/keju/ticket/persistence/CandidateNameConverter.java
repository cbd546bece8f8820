package org.keju.ticket.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.keju.kit.crypto.FieldCipher;
import org.keju.ticket.domain.CandidateName;

/** Names lie in the database encrypted. */
@Converter(autoApply = true)
class CandidateNameConverter implements AttributeConverter<CandidateName, byte[]> {

    private final FieldCipher cipher;

    CandidateNameConverter(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte[] convertToDatabaseColumn(CandidateName name) {
        return cipher.encrypt(name.value());
    }

    @Override
    public CandidateName convertToEntityAttribute(byte[] stored) {
        return new CandidateName(cipher.decrypt(stored));
    }
}
