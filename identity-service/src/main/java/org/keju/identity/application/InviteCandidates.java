package org.keju.identity.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.Channel;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.EntryFault;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.IdNumber;
import org.keju.identity.domain.PersonName;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Opens accounts for people on the list of an office and sends each a code to activate it, or another code to who has not yet
 * done so. Every person is a transaction of its own: a fault in one line stops none of the others.
 */
@Service
public class InviteCandidates {

    private final InviteCandidate invite;

    InviteCandidates(InviteCandidate invite) {
        this.invite = invite;
    }

    /** One line of the list, with an e-mail address or a telephone number. */
    public record Person(String idNumber, String name, String email, String phone) {}

    /** What became of a line. */
    public enum Outcome {
        INVITED,
        INVITED_AGAIN,
        /** Several codes were sent within the hour. */
        INVITED_OFTEN,
        ALREADY_ACTIVE,
        KNOWN_UNDER_ANOTHER_NAME,
        FAULTY
    }

    /**
     * The outcome of one line.
     *
     * @param faults what is wrong with a faulty one
     */
    public record Line(Outcome outcome, @Nullable UUID accountId, List<EntryFault> faults) {

        static Line of(Outcome outcome, @Nullable UUID accountId) {
            return new Line(outcome, accountId, List.of());
        }
    }

    /** The outcomes in the order of the list. */
    public List<Line> run(List<Person> people) {
        return people.stream().map(this::invite).toList();
    }

    private Line invite(Person person) {
        try {
            IdNumber idNumber = IdNumber.parse(person.idNumber());
            PersonName name = PersonName.parse(person.name());
            return invite(idNumber, name, addressOf(person));
        } catch (EntryRefused e) {
            return new Line(Outcome.FAULTY, null, e.faults());
        }
    }

    /** Whoever is registered by somebody else at this very moment is found at the second try. */
    private Line invite(IdNumber idNumber, PersonName name, ContactAddress address) {
        try {
            return invite.run(idNumber, name, address);
        } catch (DataIntegrityViolationException e) {
            return invite.run(idNumber, name, address);
        }
    }

    private static ContactAddress addressOf(Person person) {
        return person.email().isBlank()
                ? ContactAddress.parse(Channel.SMS, person.phone())
                : ContactAddress.parse(Channel.MAIL, person.email());
    }
}
