package org.keju.ticket.domain.seating;

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

    Lots(String seed) {
        this.seed = seed;
    }

    /** The candidates in the order of their lots; the order in which they are given does not matter. */
    List<Seating.Candidate> order(List<Seating.Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Drawn(of(candidate.applicationId()), candidate))
                .sorted(Drawn.BY_LOT)
                .map(Drawn::candidate)
                .toList();
    }

    private byte[] of(UUID applicationId) {
        String drawn = seed + ":" + applicationId;
        return sha256().digest(drawn.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a record; the order is by content
    private record Drawn(byte[] lot, Seating.Candidate candidate) {

        private static final Comparator<Drawn> BY_LOT = (one, other) -> Arrays.compareUnsigned(one.lot, other.lot);
    }
}
