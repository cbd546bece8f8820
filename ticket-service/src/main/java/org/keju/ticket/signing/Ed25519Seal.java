package org.keju.ticket.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import org.keju.ticket.application.TicketSeal;
import org.keju.ticket.domain.AdmissionTicket;

/**
 * Signs tickets with Ed25519 (RFC 8032). The text of the square code, in UTF-8, is
 *
 * <pre>
 *   KEJU1|exam code|ticket number|application number|masked ID number|name|signature
 * </pre>
 *
 * where the signature is base64url without padding and covers the bytes of everything before the last bar. A reader splits at
 * the last bar, verifies with the key that the platform publishes, and compares the rest with the paper and the card: the
 * signature binds the seat (it is in the ticket number) to the person. Bars within a value are left out when it is signed.
 */
public final class Ed25519Seal implements TicketSeal {

    private static final String VERSION = "KEJU1";

    private final KeyPair keys;

    private Ed25519Seal(KeyPair keys) {
        this.keys = keys;
    }

    /**
     * A seal with this private key.
     *
     * @param privateKey base64 of a PKCS#8 Ed25519 key
     * @throws IllegalArgumentException when it is none
     */
    public static Ed25519Seal with(String privateKey) {
        return new Ed25519Seal(Ed25519Keys.of(privateKey));
    }

    @Override
    public String seal(AdmissionTicket ticket) {
        String content = String.join(
                "|",
                VERSION,
                plain(ticket.examCode()),
                ticket.number().value(),
                plain(ticket.applicationNumber()),
                plain(ticket.maskedIdNumber()),
                plain(ticket.candidateName()));
        return content + "|" + Base64.getUrlEncoder().withoutPadding().encodeToString(sign(content));
    }

    @Override
    public String verificationKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    private byte[] sign(String content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A ticket could not be signed", e);
        }
    }

    private static String plain(String value) {
        return value.replace("|", "");
    }
}
