package org.keju.identity.application.factor;

import java.util.HexFormat;
import java.util.UUID;
import org.keju.identity.totp.TotpSecret;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.crypto.FieldCipher;
import org.springframework.stereotype.Component;

/**
 * Seals authenticators' secrets and hashes recovery codes. A recovery code is 80 random bits, so that a keyed hash
 * protects it as well as the slow one that a password needs.
 */
@Component
class FactorSecrets {

    private final FieldCipher cipher;
    private final BlindIndex index;

    FactorSecrets(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    byte[] seal(TotpSecret secret) {
        return cipher.encrypt(secret.sealable());
    }

    TotpSecret open(byte[] sealed) {
        return TotpSecret.opened(cipher.decrypt(sealed));
    }

    /** Bound to its account: the same code of somebody else has another index. */
    String indexOf(UUID accountId, String normalizedCode) {
        return HexFormat.of().formatHex(index.of("recovery-code " + accountId + " " + normalizedCode));
    }
}
