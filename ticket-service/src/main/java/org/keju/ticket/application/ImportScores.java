package org.keju.ticket.application;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.keju.kit.ids.Ids;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.Subject;
import org.keju.ticket.domain.scores.PaperSummary;
import org.keju.ticket.domain.scores.ScoreFile;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.scores.ScoreFileRefused.Fault;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.scores.ScoreSheet;
import org.keju.ticket.domain.scores.ScoreSheets;
import org.keju.ticket.domain.scores.ScoreSummaries;
import org.keju.ticket.domain.scores.Scores;
import org.keju.ticket.domain.scores.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in a file of scores, all or nothing, and one at a time. Candidates see nothing of it until somebody else releases it.
 */
@Service
public class ImportScores {

    private final Exams exams;
    private final ScoreTables tables;
    private final ScoreSheets sheets;
    private final Scores scores;
    private final ScoreSummaries summaries;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(1);

    public ImportScores(
            Exams exams,
            ScoreTables tables,
            ScoreSheets sheets,
            Scores scores,
            ScoreSummaries summaries,
            TransactionOperations transaction,
            Clock clock) {
        this.exams = exams;
        this.tables = tables;
        this.sheets = sheets;
        this.scores = scores;
        this.summaries = summaries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A file that is only read when its turn has come. */
    @FunctionalInterface
    public interface Upload {
        byte[] bytes() throws IOException;
    }

    /** Another file is being taken in; a large one takes much of the memory that there is. */
    public static final class ImportBusy extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private record Parsed(ScoreFile.Reading reading, String hash) {}

    /**
     * Imports a file.
     *
     * @return the id of the new sheet
     * @throws ScoreFileRefused with the faults of each line
     * @throws ImportBusy when another file is being imported
     */
    public UUID run(UUID examId, Upload file, StaffMember importer) throws IOException {
        if (!turn.tryAcquire()) {
            throw new ImportBusy();
        }
        try {
            // no connection waits while a file is read
            Parsed parsed = parse(examId, file.bytes());
            return transaction.execute(status -> write(examId, parsed, importer));
        } finally {
            turn.release();
        }
    }

    private Parsed parse(UUID examId, byte[] file) {
        Exam exam = exams.findById(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
        Set<String> subjects =
                exam.terms().subjects().stream().map(Subject::code).collect(Collectors.toSet());
        return new Parsed(ScoreFile.read(tables.read(file), subjects), hash(file));
    }

    private UUID write(UUID examId, Parsed parsed, StaffMember importer) {
        List<Scores.Score> found = assign(examId, parsed.reading());
        ScoreSheet sheet =
                ScoreSheet.imported(Ids.next(), examId, parsed.hash(), found.size(), importer, clock.instant());
        sheets.save(sheet);
        scores.write(sheet.id(), found);
        summaries.write(sheet.id(), PaperSummary.of(found));
        summaries.countCorrections(examId, sheet.id());
        return sheet.id();
    }

    private List<Scores.Score> assign(UUID examId, ScoreFile.Reading reading) {
        Map<String, Scores.Holder> holders = scores.holders(
                examId,
                reading.entries().stream().map(entry -> entry.ticket().value()).collect(Collectors.toSet()));
        List<Fault> faults = new ArrayList<>(reading.faults());
        List<Scores.Score> found = new ArrayList<>();
        for (ScoreFile.Entry entry : reading.entries()) {
            Scores.Holder holder = holders.get(entry.ticket().value());
            if (holder == null) {
                faults.add(ScoreFile.ticketFault(entry, Reason.TICKET_UNKNOWN));
            } else if (!writes(holder, entry.subject())) {
                faults.add(ScoreFile.subjectFault(entry, Reason.NOT_THIS_PAPER));
            } else {
                found.add(new Scores.Score(holder.applicationId(), entry.subject(), entry.result()));
            }
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new ScoreFileRefused(faults);
        }
        return found;
    }

    private static boolean writes(Scores.Holder holder, String subject) {
        return holder.papers() == null
                || Arrays.asList(holder.papers().split(",")).contains(subject);
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
