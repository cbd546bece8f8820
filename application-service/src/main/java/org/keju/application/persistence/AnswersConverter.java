package org.keju.application.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.Answers;
import org.keju.kit.crypto.FieldCipher;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers to a form encrypted: telephone numbers, addresses and lives stand in them. */
@Converter(autoApply = true)
class AnswersConverter implements AttributeConverter<Answers, byte[]> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final FieldCipher cipher;

    AnswersConverter(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Answers answers) {
        return answers == null ? null : cipher.encrypt(JSON.writeValueAsString(answers));
    }

    @Override
    public @Nullable Answers convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : JSON.readValue(cipher.decrypt(column), Answers.class);
    }
}
