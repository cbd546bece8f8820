package org.keju.review.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.review.application.EvidenceRefused.Fault;
import org.keju.review.domain.Deed;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.EvidenceFiles;
import org.keju.review.domain.EvidenceType;
import org.keju.review.domain.ExemptionCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A candidate puts a file to the request for exemption. */
@Service
public class AddEvidence {

    private static final int MEGABYTE = 1024 * 1024;

    /** A page from a telephone's camera has three or four megabytes. */
    public static final int MOST_BYTES = 5 * MEGABYTE;

    private final ExemptionDesk desk;
    private final EvidenceFiles evidence;
    private final EvidenceInspector inspector;
    private final EvidenceStore store;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AddEvidence(
            ExemptionDesk desk,
            EvidenceFiles evidence,
            EvidenceInspector inspector,
            EvidenceStore store,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.evidence = evidence;
        this.inspector = inspector;
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The same file sent again, because its first answer was lost, is the one that is there. The file is looked at between two
     * short transactions: neither a connection nor a lock waits for that.
     */
    public ExemptionOfApplication run(UUID applicationId, UUID candidate, EvidenceFile file) {
        byte[] content = contentOf(file);
        Optional<ExemptionOfApplication> repeated = Objects.requireNonNull(
                transaction.execute(status -> findRepeated(desk.find(applicationId, candidate), content)));
        if (repeated.isPresent()) {
            return repeated.get();
        }
        EvidenceType type = inspector.inspect(content);
        return Objects.requireNonNull(
                transaction.execute(status -> add(desk.find(applicationId, candidate), type, content)));
    }

    /** The request if it has this file already; otherwise it must be possible to add it. */
    private Optional<ExemptionOfApplication> findRepeated(ExemptionCase request, byte[] content) {
        boolean repeated = evidence.findByCaseIdOrderById(request.id()).stream()
                .filter(each -> each.bytes() == content.length)
                .anyMatch(each -> Arrays.equals(store.read(each.id()), content));
        if (repeated) {
            return Optional.of(desk.show(request));
        }
        request.requireRoomForEvidence(clock.instant());
        return Optional.empty();
    }

    private ExemptionOfApplication add(ExemptionCase request, EvidenceType type, byte[] content) {
        Instant now = clock.instant();
        request.addEvidence(now);
        Evidence added = evidence.save(new Evidence(Ids.next(), request.id(), type, content.length, now));
        store.keep(added.id(), content);
        return desk.keep(request, Deed.EVIDENCE_ADDED, added.id());
    }

    private static byte[] contentOf(EvidenceFile file) {
        if (file.size() == 0) {
            throw new EvidenceRefused(Fault.EMPTY);
        }
        if (file.size() > MOST_BYTES) {
            throw new EvidenceRefused(Fault.TOO_LARGE, MOST_BYTES / MEGABYTE);
        }
        try {
            return file.content();
        } catch (IOException e) {
            throw new UncheckedIOException("What was sent could not be read", e);
        }
    }
}
