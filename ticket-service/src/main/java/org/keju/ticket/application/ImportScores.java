package org.keju.ticket.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.keju.kit.ids.Ids;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.Subject;
import org.keju.ticket.domain.scores.ScoreFaults;
import org.keju.ticket.domain.scores.ScoreFile;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.scores.ScoreSheet;
import org.keju.ticket.domain.scores.ScoreSheets;
import org.keju.ticket.domain.scores.ScoreSummaries;
import org.keju.ticket.domain.scores.ScoreTotals;
import org.keju.ticket.domain.scores.Scores;
import org.keju.ticket.domain.scores.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in a file of scores, all or nothing, and one at a time. It is read twice, first to see what it is and then to write it, and
 * never held in memory. Candidates see nothing of it until somebody else releases it.
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
        void copyTo(Path file) throws IOException;
    }

    /** Another file is being taken in. */
    public static final class ImportBusy extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Imports a file.
     *
     * @return the id of the new sheet
     * @throws ScoreFileRefused with the faults of its first faulty lines
     * @throws ImportBusy when another file is being imported
     */
    public UUID run(UUID examId, Upload upload, StaffMember importer) throws IOException {
        if (!turn.tryAcquire()) {
            throw new ImportBusy();
        }
        Path file = null;
        try {
            Set<String> subjects = subjects(examId);
            file = Files.createTempFile("scores", ".table");
            upload.copyTo(file);
            return take(examId, subjects, file, importer);
        } finally {
            turn.release();
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Set<String> subjects(UUID examId) {
        Exam exam = exams.findById(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
        return exam.terms().subjects().stream().map(Subject::code).collect(Collectors.toSet());
    }

    /** No connection waits while the file is looked through; only a sound one is written. */
    private UUID take(UUID examId, Set<String> subjects, Path file, StaffMember importer) throws IOException {
        ScoreFaults faults = new ScoreFaults();
        ScoreTotals totals = new ScoreTotals();
        read(file, subjects, faults, entry -> totals.add(entry.subject(), entry.result()));
        if (!faults.isEmpty()) {
            throw new ScoreFileRefused(allFaults(examId, subjects, file));
        }
        ScoreSheet sheet =
                ScoreSheet.imported(Ids.next(), examId, hash(file), totals.count(), importer, clock.instant());
        transaction.executeWithoutResult(status -> write(sheet, subjects, file, totals));
        return sheet.id();
    }

    /** Those of lines and those of people together, so that nobody has to hand in a file three times. */
    private ScoreFaults allFaults(UUID examId, Set<String> subjects, Path file) {
        ScoreFaults faults = new ScoreFaults();
        readOwned(examId, subjects, file, faults, found -> {});
        return faults;
    }

    private void write(ScoreSheet sheet, Set<String> subjects, Path file, ScoreTotals totals) {
        sheets.save(sheet);
        ScoreFaults faults = new ScoreFaults();
        readOwned(sheet.examId(), subjects, file, faults, found -> scores.write(sheet.id(), found));
        if (!faults.isEmpty()) {
            throw new ScoreFileRefused(faults);
        }
        summaries.write(sheet.id(), totals.papers());
        summaries.countCorrections(sheet.examId(), sheet.id());
    }

    private void readOwned(
            UUID examId, Set<String> subjects, Path file, ScoreFaults faults, Consumer<List<Scores.Score>> found) {
        ScoreOwners owners = new ScoreOwners(examId, scores, faults, found);
        read(file, subjects, faults, owners::take);
        owners.end();
    }

    private void read(Path file, Set<String> subjects, ScoreFaults faults, Consumer<ScoreFile.Entry> entries) {
        ScoreFile reading = new ScoreFile(subjects, faults, entries);
        tables.read(file, reading::take);
        reading.end();
    }

    private static String hash(Path file) throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
