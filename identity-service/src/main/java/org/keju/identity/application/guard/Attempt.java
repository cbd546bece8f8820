package org.keju.identity.application.guard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.keju.identity.domain.guard.Scope;
import org.keju.identity.domain.guard.Subject;

/**
 * An attempt to log in, and what it is counted by.
 *
 * @param account the account, or what stands for one that does not exist
 * @param own the tally of this visitor at this account
 * @param shared the tallies that all strangers at this account share; none for an acquaintance
 * @param source the tally of the source over all accounts
 */
public record Attempt(UUID account, Subject own, List<Subject> shared, Subject source) {

    /**
     * An attempt at an account.
     *
     * @param device by which the account knows the visitor; empty for a stranger
     */
    static Attempt of(UUID account, Optional<String> device, String source) {
        Subject bySource = new Subject(Scope.SOURCE, source);
        return device.map(name -> new Attempt(
                        account, new Subject(Scope.ACQUAINTANCE, account + " " + name), List.of(), bySource))
                .orElseGet(() -> new Attempt(
                        account, new Subject(Scope.STRANGER, account + " " + source), sharedBy(account), bySource));
    }

    /** What strangers at this account share. */
    static List<Subject> sharedBy(UUID account) {
        return List.of(
                new Subject(Scope.ACCOUNT, account.toString()), new Subject(Scope.ACCOUNT_DAY, account.toString()));
    }

    /** All that is counted before the password is compared. */
    List<Subject> subjects() {
        return Stream.concat(Stream.of(own), shared.stream()).toList();
    }

    /** What a stranger is judged by besides: the failures of the source, which only a wrong password adds to. */
    List<Subject> alsoJudged() {
        return acquainted() ? List.of() : List.of(source);
    }

    /** The tally that all who try at the same time are counted by: an acquaintance's own, or the one that strangers share. */
    Subject rivalled() {
        return acquainted() ? own : shared.getFirst();
    }

    boolean acquainted() {
        return shared.isEmpty();
    }
}
