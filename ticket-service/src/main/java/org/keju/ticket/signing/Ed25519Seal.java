package org.keju.ticket.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
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
 *
 * <p>The JDK signs with Ed25519 too, but multiplies the base point without a table, which takes fifteen times as long. Bouncy
 * Castle also derives the public key, so that an operator has one secret to set and nothing that could mismatch.
 */
public final class Ed25519Seal implements TicketSeal {

    private static final String VERSION = "KEJU1";

    private final Ed25519PrivateKeyParameters key;

    private Ed25519Seal(Ed25519PrivateKeyParameters key) {
        this.key = key;
    }

    /**
     * A seal with this private key.
     *
     * @param privateKey base64 of a PKCS#8 Ed25519 key
     * @throws IllegalArgumentException when it is none
     */
    public static Ed25519Seal with(String privateKey) {
        byte[] pkcs8 = Base64.getDecoder().decode(privateKey);
        try {
            if (PrivateKeyFactory.createKey(pkcs8) instanceof Ed25519PrivateKeyParameters key) {
                return new Ed25519Seal(key);
            }
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("Not a PKCS#8 key", e);
        }
        throw new IllegalArgumentException("Not an Ed25519 key");
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
        try {
            return Base64.getEncoder()
                    .encodeToString(SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.generatePublicKey())
                            .getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] sign(String content) {
        byte[] message = content.getBytes(StandardCharsets.UTF_8);
        byte[] signature = new byte[Ed25519PrivateKeyParameters.SIGNATURE_SIZE];
        key.sign(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, 0);
        return signature;
    }

    private static String plain(String value) {
        return value.replace("|", "");
    }
}
