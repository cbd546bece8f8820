package org.keju.ticket.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Verifies a square code as an application at the door would: knowing only the published format and the published key. */
public final class SealReader {

    private SealReader() {}

    public static boolean isGenuine(String text, String verificationKey) throws GeneralSecurityException {
        int lastBar = text.lastIndexOf('|');
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(verificationKey))));
        signature.update(text.substring(0, lastBar).getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(text.substring(lastBar + 1)));
    }
}
