package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.PhotoAuditor;
import org.keju.acceptance.actor.Reviewer;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import tools.jackson.databind.JsonNode;

/** Fifty candidates, two auditors and two reviewers at the same time: all arrive, and everything adds up. */
@ExtendWith(Keju.class)
class FiftyCandidatesAtOnceIT {

    private static final int CANDIDATES = 50;

    private final ApplicationUnderTest keju;
    private final Administrator administrator;
    private final String exam;
    private final List<String> positions = new ArrayList<>();

    FiftyCandidatesAtOnceIT(ApplicationUnderTest keju) {
        this.keju = keju;
        administrator = new Administrator(keju);
        exam = administrator.exam("demo-2026");
        administrator
                .positions(exam, "size=20")
                .path("items")
                .forEach(position -> positions.add(position.path("key").asString()));
    }

    @Test
    void allArriveAndEverythingAddsUp() throws Exception {
        List<Candidate> candidates = IntStream.range(0, CANDIDATES)
                .mapToObj(i -> new Candidate(keju, "考生" + (i + 1)))
                .toList();
        AtomicInteger audited = new AtomicInteger();
        AtomicInteger reviewed = new AtomicInteger();
        int seatedBefore = administrator.seating(exam).path("completed").asInt();

        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < CANDIDATES; i++) {
                Candidate candidate = candidates.get(i);
                String position = positions.get(i % positions.size());
                work.add(people.submit(() -> goFromRegistrationToPayment(candidate, position)));
            }
            for (String name : List.of("auditor1", "auditor2")) {
                PhotoAuditor auditor = new PhotoAuditor(keju, name);
                work.add(people.submit(() -> workOff(audited, auditor::claims, auditor::approves)));
            }
            for (String name : List.of("reviewer1", "reviewer2")) {
                Reviewer reviewer = new Reviewer(keju, name);
                work.add(people.submit(() -> workOff(reviewed, reviewer::claims, reviewer::approves)));
            }
            for (Future<?> part : work) {
                finish(part);
            }
        }

        administrator.arrangesTheSeatsOf(exam, seatedBefore + CANDIDATES);
        candidates.forEach(candidate -> candidate.sees("SEAT", "DONE"));
        candidates.forEach(candidate -> candidate.sees("TICKET", "OPEN"));
        assertThat(candidates.stream().map(Candidate::applicationNumber)).doesNotHaveDuplicates();
        assertThat(candidates.stream()
                        .map(candidate -> candidate.seat().path("ticketNumber").asString()))
                .doesNotHaveDuplicates();
        assertThat(audited).hasValue(CANDIDATES);
        assertThat(reviewed).hasValue(CANDIDATES);
    }

    private void goFromRegistrationToPayment(Candidate candidate, String position) {
        candidate.registersAndAppliesFor(exam, position);
        Steps.eventually(() -> candidate.uploadsAPhoto());
        candidate.confirmsThePhoto();
        candidate.sees("FEE", "OPEN");
        Steps.eventually(() -> candidate.paysByAlipay());
        candidate.sees("FEE", "DONE");
    }

    /** Takes one thing after the other until all candidates have been dealt with, by this person or the colleague. */
    private static void workOff(AtomicInteger done, Supplier<Optional<JsonNode>> queue, Consumer<JsonNode> decision) {
        while (done.get() < CANDIDATES) {
            Steps.nextUnless(queue, () -> done.get() >= CANDIDATES).ifPresent(item -> {
                decision.accept(item);
                done.incrementAndGet();
            });
        }
    }

    private static void finish(Future<?> part) throws InterruptedException {
        try {
            part.get();
        } catch (ExecutionException e) {
            throw new AssertionError("Somebody did not get through", e.getCause());
        }
    }
}
