package org.keju.ticket.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.ticket.domain.CandidateName;

/** Names lie in the database encrypted. */
@Converter(autoApply = true)
class CandidateNameConverter implements AttributeConverter<CandidateName, byte[]> {

    private final EncryptedColumn column;

    CandidateNameConverter(EncryptedColumns columns) {
        this.column = columns.column("admission", "application_id", "candidate_name");
    }

    @Override
    public byte[] convertToDatabaseColumn(CandidateName name) {
        return column.encrypt(name.value());
    }

    @Override
    public CandidateName convertToEntityAttribute(byte[] stored) {
        return new CandidateName(column.decrypt(stored));
    }
}
