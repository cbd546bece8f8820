package org.keju.application.domain.eligibility;

import java.util.Optional;

/** The standings that posts tell apart. */
public enum PoliticalStatus {
    PARTY_MEMBER("中共党员"),
    PROBATIONARY_MEMBER("中共预备党员"),
    LEAGUE_MEMBER("共青团员"),
    OTHER_PARTY("民主党派成员"),
    NONE("群众");

    private final String word;

    PoliticalStatus(String word) {
        this.word = word;
    }

    /** The standing of this name. */
    public static Optional<PoliticalStatus> of(String word) {
        for (PoliticalStatus status : values()) {
            if (status.word.equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
