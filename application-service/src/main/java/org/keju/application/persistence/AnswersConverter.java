package org.keju.application.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.Answers;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers to a form encrypted: telephone numbers, addresses and lives stand in them. */
@Converter(autoApply = true)
class AnswersConverter implements AttributeConverter<Answers, byte[]> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EncryptedColumn column;

    AnswersConverter(EncryptedColumns columns) {
        this.column = columns.column("application", "id", "answers");
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Answers answers) {
        return answers == null ? null : column.encrypt(JSON.writeValueAsString(answers));
    }

    @Override
    public @Nullable Answers convertToEntityAttribute(byte @Nullable [] stored) {
        return stored == null ? null : JSON.readValue(column.decrypt(stored), Answers.class);
    }
}
