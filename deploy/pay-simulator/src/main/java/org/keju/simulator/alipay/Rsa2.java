package org.keju.simulator.alipay;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.keju.simulator.SimulatorProperties;
import org.keju.simulator.fault.Faults;
import org.springframework.stereotype.Component;

/**
 * What Alipay calls RSA2: SHA-256 with RSA, base64. Signs as Alipay, by its next key once it is told to change keys, and
 * verifies the merchant.
 */
@Component
class Rsa2 {

    private final PrivateKey own;
    private final PrivateKey next;
    private final PublicKey merchant;
    private final Faults faults;

    Rsa2(SimulatorProperties properties, Faults faults) {
        this.faults = faults;
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            own = privateKey(keys, properties.alipay().privateKey());
            String nextKey = properties.alipay().nextPrivateKey();
            next = nextKey.isBlank() ? own : privateKey(keys, nextKey);
            merchant = keys.generatePublic(
                    new X509EncodedKeySpec(decode(properties.alipay().appPublicKey())));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "KEJU_SIMULATOR_ALIPAY_PRIVATE_KEY must be PKCS #8 and KEJU_SIMULATOR_ALIPAY_APP_PUBLIC_KEY X.509,"
                            + " both RSA and base64",
                    e);
        }
    }

    String sign(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(faults.plan().nextKey() ? next : own);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isMerchants(String content, String sign) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(merchant);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.verify(decode(sign));
        } catch (SignatureException | IllegalArgumentException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey(KeyFactory keys, String base64) throws InvalidKeySpecException {
        return keys.generatePrivate(new PKCS8EncodedKeySpec(decode(base64)));
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64.strip());
    }
}
