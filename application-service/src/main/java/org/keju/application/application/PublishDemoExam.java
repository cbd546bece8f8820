package org.keju.application.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;
import org.keju.application.domain.exam.Exams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes the exam for trying out, with its positions, unless it is there. Several copies may try at once. */
@Service
public class PublishDemoExam {

    private static final Logger log = LoggerFactory.getLogger(PublishDemoExam.class);
    private static final String CODE = "demo-2026";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Exams exams;
    private final ProposeExam propose;
    private final ImportPositions importPositions;
    private final PublishExam publish;
    private final TransactionOperations transactions;

    PublishDemoExam(
            Exams exams,
            ProposeExam propose,
            ImportPositions importPositions,
            PublishExam publish,
            TransactionOperations transactions) {
        this.exams = exams;
        this.propose = propose;
        this.importPositions = importPositions;
        this.publish = publish;
        this.transactions = transactions;
    }

    public void run() {
        try {
            transactions.executeWithoutResult(_ -> publishUnlessThere());
        } catch (DataIntegrityViolationException _) {
            log.info("Another copy of this service published the demo exam at the same time");
        }
    }

    private void publishUnlessThere() {
        if (exams.findByCode(CODE).isPresent()) {
            return;
        }
        UUID examId = propose.run(definition(), NOBODY).examId();
        Path positions = positions();
        try {
            importPositions.run(examId, positions, NOBODY, null);
        } finally {
            positions.toFile().delete();
        }
        publish.run(examId);
        log.info("Published the demo exam {}", examId);
    }

    private static String definition() {
        try (InputStream source = resource(".yaml")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path positions() {
        try (InputStream source = resource("-positions.csv")) {
            Path file = Files.createTempFile("positions", ".csv");
            Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String suffix) {
        return Objects.requireNonNull(PublishDemoExam.class.getResourceAsStream("/exams/" + CODE + suffix));
    }
}
