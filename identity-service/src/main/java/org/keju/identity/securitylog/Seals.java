package org.keju.identity.securitylog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals rows: a keyed hash (HMAC-SHA-256) over everything that a row says, its place in its chain and the seal before. To
 * change, insert or leave out a row one would have to know the key, which the database holds only encrypted.
 */
final class Seals {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seals(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    byte[] of(Entry entry, int chain, long link, byte[] before) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(before);
            return mac.doFinal(written(entry, chain, link));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** Each part with its length or a mark that it is missing, so that no two rows read the same. */
    private static byte[] written(Entry entry, int chain, long link) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(chain);
            out.writeLong(link);
            out.writeUTF(entry.happening());
            out.writeUTF(entry.outcome().name());
            text(out, entry.accountId());
            text(out, entry.actorId());
            text(out, entry.sessionId());
            text(out, entry.source());
            text(out, entry.reason());
            out.writeInt(entry.times());
            out.writeLong(entry.happenedAt().getEpochSecond());
            out.writeInt(entry.happenedAt().getNano());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, @Nullable Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeUTF(value.toString());
        }
    }
}
