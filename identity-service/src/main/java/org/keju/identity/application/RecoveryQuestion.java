package org.keju.identity.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.PersonName;

/**
 * Whose password was forgotten, as somebody typed it, and who that was.
 *
 * @param source where the request came from
 * @param device the name that the browser showed; empty for none
 */
record RecoveryQuestion(String login, String name, String source, String device) {

    private static final String SEPARATOR = "\n";

    static RecoveryQuestion of(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return new RecoveryQuestion(parts[0], parts[1], parts[2], parts[3]);
    }

    String text() {
        return Stream.of(login, name, source, device)
                .map(part -> part.replace(SEPARATOR, " "))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The one account that is meant; of two that claim one ID number, the one with this name. */
    Optional<CandidateAccount> chooseFrom(List<CandidateAccount> accounts) {
        return accounts.size() <= 1
                ? accounts.stream().findFirst()
                : accounts.stream().filter(this::names).findFirst();
    }

    private boolean names(CandidateAccount account) {
        try {
            return account.isCalled(PersonName.parse(name));
        } catch (EntryRefused noName) {
            return false;
        }
    }
}
