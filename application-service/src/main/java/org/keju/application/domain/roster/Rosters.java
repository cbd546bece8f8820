package org.keju.application.domain.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rosters of all exams that take their candidates from one. */
public interface Rosters {

    /** Counts the rosters that an exam has had; 0 before the first. */
    long revision(UUID examId);

    List<Listed> all(UUID examId);

    /** The same, and until the end of the transaction nobody takes up an entry. */
    List<Listed> lockAll(UUID examId);

    /**
     * Makes the roster that was read as {@code basis} into another one.
     *
     * @throws org.keju.application.domain.position.StaleTable when somebody else did so meanwhile
     */
    void change(UUID examId, long basis, RosterChanges changes, UUID by, Instant at);

    /** The entry of a person, locked, so that it is taken up once. */
    Optional<Listed> lock(UUID examId, IdNumber idNumber);

    void takeUp(Listed listed, UUID accountId);

    /** How many are on an exam's roster. */
    int size(UUID examId);
}
