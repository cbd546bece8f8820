package org.keju.identity.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.ContactAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff the ID numbers that two accounts claim. */
@Service
public class FindContestedIdNumbers {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final ContactAddresses addresses;

    FindContestedIdNumbers(Accounts accounts, AccountHolders holders, ContactAddresses addresses) {
        this.accounts = accounts;
        this.holders = holders;
        this.addresses = addresses;
    }

    /** An ID number and those who claim it, the earliest first. */
    public record Contest(String maskedIdNumber, List<Claimant> claimants) {}

    /** Somebody who claims it; whom one can reach is the easier one to ask. */
    public record Claimant(
            UUID accountId, String name, Instant registeredAt, boolean waitingForActivation, List<String> contacts) {}

    @Transactional(readOnly = true)
    public List<Contest> run() {
        return accounts.findContested().stream()
                .collect(Collectors.groupingBy(holders::idNumberOf, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Contest(
                        entry.getKey().masked(),
                        entry.getValue().stream().map(this::claimant).toList()))
                .toList();
    }

    private Claimant claimant(CandidateAccount account) {
        return new Claimant(
                account.id(),
                account.displayName(),
                account.createdAt(),
                account.isWaitingForActivation(),
                addresses.inUseBy(account.id()).stream()
                        .map(ContactAddress::masked)
                        .toList());
    }
}
