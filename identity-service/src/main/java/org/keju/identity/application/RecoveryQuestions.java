package org.keju.identity.application;

import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.springframework.stereotype.Component;

/** Seals what was typed into requests for recovery and lays it open again. */
@Component
class RecoveryQuestions {

    private final EncryptedColumn column;

    RecoveryQuestions(EncryptedColumns columns) {
        this.column = columns.column("recovery", "id", "asked_for");
    }

    byte[] seal(RecoveryQuestion question) {
        return column.encrypt(question.text());
    }

    RecoveryQuestion open(byte[] sealed) {
        return RecoveryQuestion.of(column.decrypt(sealed));
    }
}
