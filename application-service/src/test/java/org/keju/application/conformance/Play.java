package org.keju.application.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.definition.ShippedDefinitions;
import org.keju.application.domain.Application;
import org.keju.application.domain.ApplicationNumber;
import org.keju.application.domain.ApplicationRefused;
import org.keju.application.domain.Candidate;
import org.keju.application.domain.CandidateName;
import org.keju.application.domain.Correction;
import org.keju.application.domain.CorrectionMade;
import org.keju.application.domain.News;
import org.keju.application.domain.Refusal;
import org.keju.application.domain.Signal;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.CorrectionRule;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.progress.QualificationState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Step;

/** One candidate is played through a shipped exam, on a clock that stands still between the acts. No servers. */
final class Play {

    static final String NAME = "王𬱖";
    static final String POSITION = "100-001";
    static final String OTHER_POSITION = "100-002";
    static final String ROSTER_NUMBER = "100200300";
    private static final UUID PHOTO = new UUID(4, 4);
    private static final UUID OFFICER = new UUID(5, 5);

    private final ExamDefinition exam;
    private final Application application;
    private final List<Signal> told = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private Instant now;

    private Play(ExamDefinition exam, LocalDateTime start) {
        this.exam = exam;
        this.now = start.atZone(exam.zone()).toInstant();
        Candidate candidate = new Candidate(new UUID(3, 3), NAME, "110***********1234");
        ApplicationNumber number = ApplicationNumber.random(new SplittableRandom(7));
        application = exam.roster()
                ? Application.startListed(
                        new UUID(1, 1), new UUID(2, 2), candidate, number, ROSTER_NUMBER, POSITION, now)
                : Application.start(new UUID(1, 1), new UUID(2, 2), candidate, number, now);
        follow();
    }

    static Play of(String exam, String start) {
        return new Play(ShippedDefinitions.read(exam), LocalDateTime.parse(start));
    }

    Play at(String local) {
        now = LocalDateTime.parse(local).atZone(exam.zone()).toInstant();
        return follow();
    }

    Play after(Duration duration) {
        now = now.plus(duration);
        return follow();
    }

    Play accepts(String pledge) {
        return accepts(pledge, null);
    }

    Play accepts(String pledge, @Nullable String signature) {
        application.accept(pledge, signature, exam, now);
        return follow();
    }

    Play answers(String... namesAndAnswers) {
        for (int i = 0; i < namesAndAnswers.length; i += 2) {
            answers.put(namesAndAnswers[i], namesAndAnswers[i + 1]);
        }
        application.fill(new Answers(answers), exam, now);
        return follow();
    }

    Play chooses(String position) {
        application.choose(position, exam, now);
        return follow();
    }

    Play submits() {
        application.submit(exam, now);
        return follow();
    }

    Play confirmsAPhoto() {
        assertThat(step(Region.PHOTO).open()).as("a photo is asked for").isTrue();
        return hear(News.photoConfirmed(PHOTO, now));
    }

    Play photoApproved() {
        return hear(News.photoApproved(PHOTO, now));
    }

    Play photoRejected(String reason) {
        return hear(News.photoRejected(PHOTO, new Refusal(List.of(reason), ""), now));
    }

    Play judged(QualificationState verdict) {
        Refusal why = verdict == QualificationState.PASSED ? Refusal.NONE : new Refusal(List.of("EDUCATION"), "");
        int submission = application.regions().qualification().submission();
        return hear(News.judged(verdict, submission, why, now));
    }

    Play asksToBeExempted(String ground) {
        application.askExemption(ground, null, exam, now);
        return follow();
    }

    Play asksAtTheCounter(String ground) {
        application.askExemption(ground, OFFICER, exam, now);
        return follow();
    }

    Play takesTheRequestBack() {
        application.takeBackExemption(now);
        return follow();
    }

    Play exempted() {
        return hear(News.exemptionGranted(application.regions().exemption().request(), now));
    }

    Play notExempted() {
        Refusal why = new Refusal(List.of("NO_PROOF"), "");
        return hear(News.exemptionRefused(application.regions().exemption().request(), why, now));
    }

    Play beginsToPay() {
        assertThat(step(Region.FEE).open()).as("the fee is asked for").isTrue();
        return hear(News.paymentStarted(now));
    }

    Play pays() {
        return hear(News.paymentSettled(billFen(), now));
    }

    /** A member of staff corrects, on the first kind of evidence that the exam knows. */
    CorrectionMade corrected(String role, @Nullable String name, Map<String, String> corrected) {
        CorrectionMade made = application.correct(
                new Correction(
                        name == null ? null : CandidateName.read(name).orElseThrow(), corrected, evidence(), "笔误"),
                OFFICER,
                Set.of(role),
                exam,
                now);
        follow();
        return made;
    }

    private String evidence() {
        CorrectionRule rule = exam.corrections();
        return rule == null ? "" : rule.evidence().getFirst().code();
    }

    Play seated() {
        return hear(News.seatAssigned(now));
    }

    Play takesTheTicket() {
        assertThat(step(Region.TICKET).open()).as("the ticket can be printed").isTrue();
        return hear(News.ticketIssued(now));
    }

    Play scorePublished() {
        return hear(News.scorePublished(now));
    }

    /** Why an act is refused. */
    ApplicationRefused refused(Runnable act) {
        return catchThrowableOfType(ApplicationRefused.class, act::run);
    }

    Step step(Region region) {
        return application.progress(exam, now).step(region);
    }

    long billFen() {
        return exam.bill(application.answers()).stream()
                .mapToLong(item -> item.fen())
                .sum();
    }

    Application application() {
        return application;
    }

    ExamDefinition exam() {
        return exam;
    }

    /** What the other services were told since this was last asked. */
    List<String> told() {
        List<String> names =
                told.stream().map(signal -> signal.getClass().getSimpleName()).toList();
        told.clear();
        return names;
    }

    private Play hear(News news) {
        application.hear(news);
        return follow();
    }

    private Play follow() {
        application.advance(exam, now);
        told.addAll(application.takeSignals());
        return this;
    }
}
