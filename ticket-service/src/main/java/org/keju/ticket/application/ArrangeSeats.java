package org.keju.ticket.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.TestCity;
import org.keju.ticket.domain.TestRoom;
import org.springframework.stereotype.Service;

/**
 * Gives a seat to everybody who takes part and has none. Cities are arranged side by side, and seats are written in large
 * batches, each in a transaction of its own, so an exam of any size can be arranged. Nobody is told of a seat before the run
 * is finished: what is broken off counts for nothing and is taken back, so that the seed alone decides. The seating plan keeps
 * two people who press at once apart, and should it ever fail to, the unique keys of the seats do.
 */
@Service
public class ArrangeSeats {

    private static final int SEED_BYTES = 16;

    /** Cities; while one waits for the database another is thought about. */
    private static final int AT_ONCE = Math.clamp(2L * Runtime.getRuntime().availableProcessors(), 2, 8);

    private final SecureRandom random = new SecureRandom();
    private final ArrangementJournal journal;
    private final Premises premises;
    private final TakeBackSeats takeBack;
    private final SeatCity seatCity;
    private final SeatRegister register;
    private final Clock clock;

    ArrangeSeats(
            ArrangementJournal journal,
            Premises premises,
            TakeBackSeats takeBack,
            SeatCity seatCity,
            SeatRegister register,
            Clock clock) {
        this.journal = journal;
        this.premises = premises;
        this.takeBack = takeBack;
        this.seatCity = seatCity;
        this.register = register;
        this.clock = clock;
    }

    /** What a run came to, and the seed that repeats it. */
    public record Arranged(String seed, int seated, int withoutSeat) {}

    /**
     * Runs an arrangement.
     *
     * @param chosenSeed any text, such as numbers drawn in public; null for one that nobody chose
     * @param over whether to take back all seats first; possible only before the first ticket can be printed
     */
    public Arranged run(UUID examId, @Nullable String chosenSeed, boolean over) {
        String seed = chosenSeed == null ? randomSeed() : chosenSeed;
        premises.check(examId, over); // before anything is on record
        UUID arrangementId = journal.begin(examId, seed, over);
        PlanHold hold = new PlanHold(journal, examId, arrangementId, clock);
        boolean finished = false;
        try {
            Premises.Open open = premises.open(examId, over);
            takeBack.unfinished(examId, arrangementId, open.rooms());
            if (over) {
                takeBack.all(examId, open.rooms());
            }
            SeatCity.Run run =
                    new SeatCity.Run(examId, open.exam(), arrangementId, seed, register.seatedElsewhere(examId), hold);
            SeatCity.Outcome outcome = seat(run, open);
            int seated = outcome.seated() - takeBack.fromAbsent(examId, arrangementId, open.cities());
            journal.finish(examId, arrangementId, seated, outcome.withoutSeat());
            finished = true;
            return new Arranged(seed, seated, outcome.withoutSeat());
        } finally {
            if (!finished) {
                journal.abandon(examId, arrangementId);
            }
        }
    }

    /** Whoever may sit anywhere is given what the cities leave over. */
    private SeatCity.Outcome seat(SeatCity.Run run, Premises.Open open) {
        Map<TestCity, List<TestRoom>> rooms = open.roomsByCity();
        SeatCity.Outcome inCities = seatByCity(
                run,
                open.cities().stream()
                        .filter(city -> !city.equals(TestCity.ANY))
                        .toList(),
                rooms);
        return open.cities().contains(TestCity.ANY)
                ? inCities.plus(seatCity.run(run, TestCity.ANY, open.rooms()))
                : inCities;
    }

    /** The largest cities come first, lest one of them is left to a single thread at the end. */
    private SeatCity.Outcome seatByCity(SeatCity.Run run, List<TestCity> named, Map<TestCity, List<TestRoom>> rooms) {
        Comparator<TestCity> bySize =
                Comparator.comparing(city -> rooms.getOrDefault(city, List.of()).size());
        Stream<Callable<SeatCity.Outcome>> cities = named.stream()
                .sorted(bySize.reversed())
                .map(city -> () -> seatCity.run(run, city, rooms.getOrDefault(city, List.of())));
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return threads.invokeAll(cities.toList()).stream()
                    .map(ArrangeSeats::outcome)
                    .reduce(SeatCity.Outcome.NOBODY, SeatCity.Outcome::plus);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The arrangement was broken off", e);
        }
    }

    private static SeatCity.Outcome outcome(Future<SeatCity.Outcome> city) {
        try {
            return city.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The arrangement was broken off", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("A city could not be arranged", e);
        }
    }

    private String randomSeed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
