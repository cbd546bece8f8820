package org.keju.ticket.domain.seating;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Draws lots from a published seed. A candidate's lot is the SHA-256 of {@code seed:applicationId}, so anybody who knows the
 * seed can draw again, in any language, and nobody can choose a lot.
 */
final class Lots {

    private final String seed;
    private final MessageDigest digest;

    Lots(String seed) {
        this.seed = seed;
        this.digest = sha256();
    }

    /** The candidates in the order of their lots; the order in which they are given does not matter. */
    List<Seating.Candidate> order(List<Seating.Candidate> candidates) {
        Drawn[] drawn = new Drawn[candidates.size()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = draw(candidates.get(i));
        }
        Arrays.sort(drawn, Drawn.BY_LOT);
        return Arrays.stream(drawn).map(Drawn::candidate).toList();
    }

    private Drawn draw(Seating.Candidate candidate) {
        byte[] lot = of(candidate.applicationId());
        return new Drawn(ByteBuffer.wrap(lot).getLong(), lot, candidate);
    }

    private byte[] of(UUID applicationId) {
        String drawn = seed + ":" + applicationId;
        return digest.digest(drawn.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A lot; its first eight bytes nearly always decide, and comparing them alone is quick. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a record; the order is by content
    private record Drawn(long beginning, byte[] lot, Seating.Candidate candidate) {

        private static final Comparator<Drawn> BY_LOT = (one, other) -> one.beginning == other.beginning
                ? Arrays.compareUnsigned(one.lot, other.lot)
                : Long.compareUnsigned(one.beginning, other.beginning);
    }
}
