package org.keju.review.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.review.domain.CandidateFile;
import tools.jackson.databind.json.JsonMapper;

/** A candidate's file reaches the database as ciphertext alone. */
@Converter(autoApply = true)
class CandidateFileConverter implements AttributeConverter<CandidateFile, byte[]> {

    private final JsonMapper json;
    private final EncryptedColumn column;

    CandidateFileConverter(JsonMapper json, EncryptedColumns columns) {
        this.json = json;
        this.column = columns.column("review_case", "id", "candidate_file");
    }

    @Override
    public byte[] convertToDatabaseColumn(CandidateFile file) {
        return column.encrypt(json.writeValueAsString(file));
    }

    @Override
    public CandidateFile convertToEntityAttribute(byte[] ciphertext) {
        return json.readValue(column.decrypt(ciphertext), CandidateFile.class);
    }
}
