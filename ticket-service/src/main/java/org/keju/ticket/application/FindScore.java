package org.keju.ticket.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.Subject;
import org.keju.ticket.domain.TicketRefused;
import org.keju.ticket.domain.scores.Result;
import org.keju.ticket.domain.scores.Scores;
import org.keju.ticket.domain.scores.ScoresRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells candidates their own scores, once these are released (five-systems row 99). */
@Service
public class FindScore {

    private final Admissions admissions;
    private final Exams exams;
    private final Scores scores;

    public FindScore(Admissions admissions, Exams exams, Scores scores) {
        this.admissions = admissions;
        this.exams = exams;
        this.scores = scores;
    }

    /**
     * What a candidate achieved.
     *
     * @param papers those with a released score, in the order of the exam
     * @param total the sum of all points; null as long as a paper is missing
     * @param releasedAt when the latest of them was released
     */
    public record Found(List<Paper> papers, @Nullable BigDecimal total, Instant releasedAt) {}

    /** One paper and what came of it. */
    public record Paper(Subject subject, Result result) {}

    @Transactional(readOnly = true)
    public Found run(UUID applicationId, UUID accountId) {
        Admission admission = admissions
                .findOwned(applicationId, accountId)
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.NOT_FOUND));
        List<Scores.Released> released = scores.released(applicationId);
        Optional<Instant> releasedAt =
                released.stream().map(Scores.Released::releasedAt).max(Comparator.naturalOrder());
        Optional<Exam> exam = exams.findById(admission.examId());
        if (releasedAt.isEmpty() || exam.isEmpty()) {
            throw new ScoresRefused(ScoresRefused.Reason.NOT_PUBLISHED);
        }
        return found(admission.subjects(exam.get().terms()), released, releasedAt.get());
    }

    private static Found found(List<Subject> written, List<Scores.Released> released, Instant releasedAt) {
        Map<String, Scores.Released> bySubject =
                released.stream().collect(Collectors.toMap(Scores.Released::subject, Function.identity()));
        List<Paper> papers = written.stream()
                .flatMap(
                        subject -> Optional.ofNullable(bySubject.get(subject.code()))
                                .map(score -> new Paper(subject, score.result()))
                                .stream())
                .toList();
        return new Found(papers, papers.size() == written.size() ? total(papers) : null, releasedAt);
    }

    private static BigDecimal total(List<Paper> papers) {
        return papers.stream()
                .flatMap(paper -> Optional.ofNullable(paper.result().points()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
