package org.keju.ticket.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exam as far as tickets go. It begins with the first published definition and takes over every later one; definitions that
 * arrive late, after a newer one, change nothing. Its serial number, given by the database, begins every ticket number.
 */
@Entity
public class Exam {

    @Id
    private UUID examId;

    @Column(insertable = false, updatable = false)
    private int serial;

    @Column(length = 64)
    private String code;

    @Column(length = 1_000_000)
    private ExamTerms terms;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Exam() {}

    private Exam(UUID examId, ExamTerms terms) {
        this.examId = examId;
        this.code = terms.code();
        this.terms = terms;
    }

    public static Exam published(UUID examId, ExamTerms terms) {
        return new Exam(examId, terms);
    }

    public void adopt(ExamTerms newer) {
        if (newer.definitionVersion() > terms.definitionVersion()) {
            terms = newer;
            code = newer.code();
        }
    }

    public UUID examId() {
        return examId;
    }

    /** Known once the exam has been stored. */
    public int serial() {
        return serial;
    }

    public String code() {
        return code;
    }

    public ExamTerms terms() {
        return terms;
    }
}
