package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.PhotoAuditor;
import org.keju.acceptance.actor.Reviewer;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import tools.jackson.databind.JsonNode;

/**
 * Candidates, auditors and reviewers at the same time: all arrive, and everything adds up. There is an auditor and a reviewer for
 * every twenty candidates, of whom there are {@value #CANDIDATES_USUALLY}, or as many as {@code -Dkeju.crowd=200} says.
 */
@ExtendWith(Keju.class)
@Tag("row-60")
@Tag("row-65")
class ManyCandidatesAtOnceIT {

    private static final int CANDIDATES_USUALLY = 40;
    private static final int CANDIDATES = Integer.getInteger("keju.crowd", CANDIDATES_USUALLY);
    private static final int OF_EACH_OFFICE = Math.ceilDiv(CANDIDATES, 20);
    private static final int SEATS_OF_A_ROOM = 30;
    private static final Path DEMO = Path.of("../application-service/src/main/resources/exams");

    private final ApplicationUnderTest keju;
    private final Administrator administrator;
    private final String exam;
    private final List<String> positions = new ArrayList<>();
    private final AtomicInteger audited = new AtomicInteger();
    private final AtomicInteger reviewed = new AtomicInteger();

    ManyCandidatesAtOnceIT(ApplicationUnderTest keju) {
        this.keju = keju;
        administrator = new Administrator(keju);
        exam = publishAnExam();
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

        everybodyAtOnce(candidates);

        administrator.arrangesTheSeatsOf(exam, CANDIDATES);
        candidates.forEach(candidate -> candidate.sees("SEAT", "DONE"));
        candidates.forEach(candidate -> candidate.sees("TICKET", "OPEN"));
        assertThat(candidates.stream().map(Candidate::applicationNumber)).doesNotHaveDuplicates();
        assertThat(candidates.stream()
                        .map(candidate -> candidate.seat().path("ticketNumber").asString()))
                .doesNotHaveDuplicates();
        assertThat(audited).hasValue(CANDIDATES);
        assertThat(reviewed).hasValue(CANDIDATES);
    }

    /** As the demo exam, with more seats. */
    private String publishAnExam() {
        try {
            String definition = Files.readString(DEMO.resolve("demo-2026.yaml"))
                    .replace("code: demo-2026", "code: crowd-" + System.nanoTime());
            String id = administrator.definesAnExam(definition);
            administrator.importsPositions(
                    id, "positions.csv", Files.readAllBytes(DEMO.resolve("demo-2026-positions.csv")));
            administrator.publishes(id);
            administrator.importsSites(id, sites());
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sites() {
        return IntStream.rangeClosed(1, CANDIDATES / SEATS_OF_A_ROOM + 1)
                .mapToObj("310000,001,示例中学,示例路1号,%1$03d,%1$d号教室,30,no\n"::formatted)
                .collect(Collectors.joining(
                        "", "city_code,site_code,site_name,address,room_code,room_name,seats,accessible\n", ""));
    }

    private void everybodyAtOnce(List<Candidate> candidates) throws InterruptedException {
        List<PhotoAuditor> auditors = office("auditor", "PHOTO_AUDITOR", PhotoAuditor::new);
        List<Reviewer> reviewers = office("reviewer", "REVIEWER", Reviewer::new);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Object> work = new ExecutorCompletionService<>(people);
            auditors.forEach(auditor ->
                    work.submit(Executors.callable(() -> workOff(audited, auditor::claims, auditor::approves))));
            reviewers.forEach(reviewer ->
                    work.submit(Executors.callable(() -> workOff(reviewed, reviewer::claims, reviewer::approves))));
            for (int i = 0; i < CANDIDATES; i++) {
                Candidate candidate = candidates.get(i);
                String position = positions.get(i % positions.size());
                work.submit(Executors.callable(() -> goFromRegistrationToPayment(candidate, position)));
            }
            finishAll(work, CANDIDATES + auditors.size() + reviewers.size(), people);
        }
    }

    /** Its members are at their desks before the first candidate comes. */
    private <T> List<T> office(String name, String role, BiFunction<ApplicationUnderTest, String, T> logIn) {
        return IntStream.rangeClosed(1, OF_EACH_OFFICE)
                .mapToObj(i -> name + "-" + i)
                .map(username -> {
                    administrator.takesOn(username, role);
                    return logIn.apply(keju, username);
                })
                .toList();
    }

    private void goFromRegistrationToPayment(Candidate candidate, String position) {
        candidate.registersAndAppliesFor(exam, position);
        Steps.eventually(() -> candidate.uploadsAPhoto());
        candidate.confirmsThePhoto();
        candidate.sees("FEE", "OPEN");
        Steps.eventually(() -> candidate.paysByAlipay());
        candidate.sees("FEE", "DONE");
    }

    /** Takes one thing after the other until all candidates have been dealt with, by this person or a colleague. */
    private static void workOff(AtomicInteger done, Supplier<Optional<JsonNode>> queue, Consumer<JsonNode> decision) {
        while (done.get() < CANDIDATES) {
            Steps.nextUnless(queue, () -> done.get() >= CANDIDATES).ifPresent(item -> {
                decision.accept(item);
                done.incrementAndGet();
            });
        }
    }

    /** When somebody does not get through, the others need not go on. */
    private static void finishAll(CompletionService<Object> work, int parts, ExecutorService people)
            throws InterruptedException {
        try {
            for (int i = 0; i < parts; i++) {
                work.take().get();
            }
        } catch (ExecutionException e) {
            people.shutdownNow();
            throw new AssertionError("Somebody did not get through", e.getCause());
        }
    }
}
