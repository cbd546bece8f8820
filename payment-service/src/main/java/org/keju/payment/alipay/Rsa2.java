package org.keju.payment.alipay;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What Alipay calls RSA2: SHA-256 with RSA over UTF-8, in base64. Signs as us, verifies Alipay by any of its keys: it may
 * change them while a payment is under way.
 */
@Component
class Rsa2 {

    private static final String ALGORITHM = "SHA256withRSA";

    private final PrivateKey own;
    private final List<PublicKey> alipays;

    Rsa2(AlipayProperties properties) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            own = keys.generatePrivate(new PKCS8EncodedKeySpec(decode(properties.appPrivateKey())));
            alipays = publicKeys(keys, properties.publicKeys());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "KEJU_ALIPAY_APP_PRIVATE_KEY must be an RSA key as PKCS #8 and KEJU_ALIPAY_PUBLIC_KEY one as X.509,"
                            + " both in base64",
                    e);
        }
    }

    String sign(String content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(own);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether Alipay signed this content. A signature that is not even one counts as wrong. */
    boolean isAlipays(String content, String sign) {
        return alipays.stream().anyMatch(key -> isSignedBy(key, content, sign));
    }

    private static boolean isSignedBy(PublicKey key, String content, String sign) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.verify(decode(sign));
        } catch (SignatureException | IllegalArgumentException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<PublicKey> publicKeys(KeyFactory keys, List<String> texts) throws InvalidKeySpecException {
        List<PublicKey> found = new ArrayList<>();
        for (String text : texts) {
            found.add(keys.generatePublic(new X509EncodedKeySpec(decode(text))));
        }
        return List.copyOf(found);
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64.strip());
    }
}
