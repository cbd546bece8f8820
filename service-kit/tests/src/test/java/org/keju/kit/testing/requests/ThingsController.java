package org.keju.kit.testing.requests;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Makes things over HTTP, so that the kit's treatment of requests can be seen. */
@RestController
@RequestMapping("/things")
class ThingsController {

    private final JdbcClient jdbc;

    /** While it is set, a thing is made only when the test lets it. */
    private volatile @Nullable CountDownLatch gate;

    private final AtomicInteger atTheGate = new AtomicInteger();

    ThingsController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void makeOnlyAfter(CountDownLatch opened) {
        gate = opened;
    }

    /** How many wait to be let through; another gate is none of theirs any more. */
    int waiting() {
        return atTheGate.get();
    }

    @Idempotent
    @PostMapping
    ResponseEntity<Thing> make(@RequestBody @Valid Order order) throws InterruptedException {
        return ResponseEntity.created(URI.create("/things/7")).eTag("7").body(insert(order));
    }

    @Idempotent(inOneTransaction = false)
    @PostMapping("/elsewhere")
    Thing makeElsewhere(@RequestBody @Valid Order order) throws InterruptedException {
        return insert(order);
    }

    private Thing insert(Order order) throws InterruptedException {
        CountDownLatch closed = gate;
        if (closed != null) {
            atTheGate.incrementAndGet();
            closed.await();
            atTheGate.decrementAndGet();
        }
        UUID id = Ids.next();
        jdbc.sql("insert into made (subject) values (?)")
                .param(UuidBytes.of(id))
                .update();
        return switch (order.name()) {
            case "refused" -> throw new ProblemException(RequestProblem.CONFLICT);
            case "broken" -> throw new IllegalStateException("select secret from table");
            case "unheard" -> {
                loseTheCommitsAnswer();
                yield new Thing(id, order.name());
            }
            default -> new Thing(id, order.name());
        };
    }

    /** As if the connection broke when the database had committed and was about to say so. */
    private static void loseTheCommitsAnswer() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                throw new TransactionSystemException("no answer to the commit", new SQLException("broken", "08S01"));
            }
        });
    }

    @PutMapping
    Order keep(@RequestBody @Valid Order order) {
        return order;
    }

    @GetMapping(path = "/{id}/parts", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> parts(@PathVariable UUID id, @RequestParam int size, @RequestHeader("Colour") String colour) {
        return Map.of("id", id, "size", size, "colour", colour);
    }

    @PutMapping(path = "/{id}/picture", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    long picture(@PathVariable UUID id, @RequestPart MultipartFile file) {
        return file.getSize();
    }

    /** Makes a thing for each file that arrives. */
    @Idempotent(inOneTransaction = false)
    @PutMapping(path = "/picture", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Thing draw(@RequestPart MultipartFile file, @RequestParam String colour) throws InterruptedException {
        return insert(new Order(colour + " " + file.getSize(), null, null, null));
    }

    enum Size {
        SMALL,
        LARGE
    }

    record Order(
            @NotBlank String name,
            @Nullable Size size,
            @Nullable Integer count,
            @Nullable Map<String, String> labels) {}

    record Thing(UUID id, String name) {}
}
