package org.keju.review.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.keju.kit.crypto.FieldCipher;
import org.keju.review.domain.CandidateFile;
import tools.jackson.databind.json.JsonMapper;

/** A candidate's file reaches the database as ciphertext alone. */
@Converter(autoApply = true)
class CandidateFileConverter implements AttributeConverter<CandidateFile, byte[]> {

    private final JsonMapper json;
    private final FieldCipher cipher;

    CandidateFileConverter(JsonMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    @Override
    public byte[] convertToDatabaseColumn(CandidateFile file) {
        return cipher.encrypt(json.writeValueAsString(file));
    }

    @Override
    public CandidateFile convertToEntityAttribute(byte[] ciphertext) {
        return json.readValue(cipher.decrypt(ciphertext), CandidateFile.class);
    }
}
