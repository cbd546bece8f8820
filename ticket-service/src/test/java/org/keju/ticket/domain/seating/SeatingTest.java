package org.keju.ticket.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final String SHANGHAI = "310000";

    private static final Sitting SHANGHAI_SITTING = new Sitting(SHANGHAI, "XC,SL");

    @Test
    @Tag("row-98")
    void fillsRoomsInOrderAndAccessibleOnesLast() {
        Seating.Room accessible = new Seating.Room(UUID.randomUUID(), SHANGHAI, 30, true);
        Seating.Room first = room(SHANGHAI, 30);
        Seating.Room second = room(SHANGHAI, 30);

        Seating.Plan plan = Seating.arrange(
                "seed",
                Seating.Premises.unused(List.of(accessible, first, second)),
                candidates(SHANGHAI_SITTING, 65, 20));

        assertThat(seatsIn(plan, first)).hasSize(30);
        assertThat(seatsIn(plan, second)).hasSize(30);
        assertThat(seatsIn(plan, accessible)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void seatsThoseWhoNeedAnAccessibleRoomThereAndBeforeAllOthers() {
        Seating.Room ordinary = room(SHANGHAI, 10);
        Seating.Room accessible = new Seating.Room(UUID.randomUUID(), SHANGHAI, 5, true);
        List<Seating.Candidate> candidates = Stream.concat(
                        candidates(SHANGHAI_SITTING, 12, 12).stream(), inNeed(SHANGHAI_SITTING, 4).stream())
                .toList();

        Seating.Plan plan = Seating.arrange("seed", Seating.Premises.unused(List.of(ordinary, accessible)), candidates);

        assertThat(plan.placed())
                .filteredOn(placed -> placed.candidate().needsAccess())
                .hasSize(4)
                .allMatch(placed -> placed.place().roomId().equals(accessible.id()));
        assertThat(seatsIn(plan, ordinary)).hasSize(10);
        assertThat(plan.withoutSeat()).hasSize(1).noneMatch(Seating.Candidate::needsAccess);
    }

    @Test
    void neverSeatsSomebodyInARoomTheyCannotReach() {
        Seating.Plan plan = Seating.arrange(
                "seed", Seating.Premises.unused(List.of(room(SHANGHAI, 10))), inNeed(SHANGHAI_SITTING, 1));

        assertThat(plan.placed()).isEmpty();
        assertThat(plan.withoutSeat()).hasSize(1);
    }

    @Test
    void leavesTheSeatOfAPrintedTicketEmpty() {
        Seating.Room room = room(SHANGHAI, 5);
        Seating.Premises premises =
                new Seating.Premises(List.of(room), List.of(), List.of(new Seating.Place(room.id(), 3)));

        Seating.Plan plan = Seating.arrange("seed", premises, candidates(SHANGHAI_SITTING, 9, 9));

        assertThat(seatsIn(plan, room)).containsExactlyInAnyOrder(1, 2, 4, 5);
    }

    @Test
    void countsThoseForWhomTheCityHasNoSeat() {
        Seating.Plan plan = Seating.arrange(
                "seed", Seating.Premises.unused(List.of(room(SHANGHAI, 10))), candidates(SHANGHAI_SITTING, 13, 5));

        assertThat(plan.placed()).hasSize(10);
        assertThat(plan.withoutSeat()).hasSize(3);
    }

    @Test
    void neverMixesPapersInARoom() {
        List<Seating.Candidate> both = Stream.concat(
                        candidates(new Sitting(SHANGHAI, "A"), 10, 4).stream(),
                        candidates(new Sitting(SHANGHAI, "B"), 10, 4).stream())
                .toList();

        Seating.Plan plan =
                Seating.arrange("seed", Seating.Premises.unused(List.of(room(SHANGHAI, 15), room(SHANGHAI, 15))), both);

        Map<UUID, Set<Sitting>> sittings = new HashMap<>();
        plan.placed()
                .forEach(placed -> sittings.computeIfAbsent(placed.place().roomId(), room -> new HashSet<>())
                        .add(placed.candidate().sitting()));
        assertThat(sittings.values())
                .hasSize(2)
                .allSatisfy(inOneRoom -> assertThat(inOneRoom).hasSize(1));
    }

    @Test
    void aDifferentSeedGivesADifferentPlan() {
        List<Seating.Room> rooms = List.of(room(SHANGHAI, 30));
        List<Seating.Candidate> candidates = candidates(SHANGHAI_SITTING, 30, 30);

        assertThat(Seating.arrange("one", Seating.Premises.unused(rooms), candidates))
                .isNotEqualTo(Seating.arrange("other", Seating.Premises.unused(rooms), candidates));
    }

    @Test
    void seatsACityOfThousandsApartAndQuickly() {
        List<Seating.Room> rooms =
                IntStream.range(0, 400).mapToObj(i -> room(SHANGHAI, 30)).toList();

        Seating.Plan plan =
                Seating.arrange("seed", Seating.Premises.unused(rooms), candidates(SHANGHAI_SITTING, 12_000, 40));

        assertThat(plan.placed()).hasSize(12_000);
        assertThat(clashes(rooms, plan.placed())).isZero();
    }

    @Property(tries = 100)
    void theSameSeedGivesTheSamePlanHoweverCandidatesAreListed(
            @ForAll("exams") Exam exam, @ForAll String seed, @ForAll Random random) {
        List<Seating.Candidate> shuffled = new ArrayList<>(exam.candidates);
        Collections.shuffle(shuffled, random);

        assertThat(Seating.arrange(seed, Seating.Premises.unused(exam.rooms), shuffled))
                .isEqualTo(Seating.arrange(seed, Seating.Premises.unused(exam.rooms), exam.candidates));
    }

    @Property(tries = 200)
    void seatsEverybodyOnceAndNoSeatTwiceAndOnlyInTheirCity(@ForAll("exams") Exam exam, @ForAll String seed) {
        Seating.Plan plan = Seating.arrange(seed, Seating.Premises.unused(exam.rooms), exam.candidates);

        assertThat(plan.placed()).extracting(Seating.Placed::place).doesNotHaveDuplicates();
        assertThat(Stream.concat(plan.placed().stream().map(Seating.Placed::candidate), plan.withoutSeat().stream()))
                .containsExactlyInAnyOrderElementsOf(exam.candidates);
        assertThat(plan.placed()).allSatisfy(placed -> {
            Seating.Room room = exam.room(placed.place().roomId());
            assertThat(room.city()).isEqualTo(placed.candidate().sitting().city());
            assertThat(placed.place().seat()).isBetween(1, room.seats());
        });
    }

    @Property(tries = 200)
    void leavesNobodyOutWhileTheCityHasASeat(@ForAll("exams") Exam exam, @ForAll String seed) {
        Seating.Plan plan = Seating.arrange(seed, Seating.Premises.unused(exam.rooms), exam.candidates);

        for (Seating.Candidate left : plan.withoutSeat()) {
            String city = left.sitting().city();
            long seats = exam.rooms.stream()
                    .filter(room -> room.city().equals(city))
                    .mapToLong(Seating.Room::seats)
                    .sum();
            assertThat(plan.placed())
                    .filteredOn(placed -> placed.candidate().sitting().city().equals(city))
                    .hasSize((int) seats);
        }
    }

    @Property(tries = 200)
    void aLaterRunKeepsSeatsAndAddsTheNewlyCompleted(
            @ForAll("exams") Exam exam, @ForAll String seed, @ForAll String laterSeed, @ForAll Random random) {
        int early = random.nextInt(exam.candidates.size() + 1);
        List<Seating.Placed> seated = Seating.arrange(
                        seed, Seating.Premises.unused(exam.rooms), exam.candidates.subList(0, early))
                .placed();
        List<Seating.Candidate> newcomers = exam.candidates.subList(early, exam.candidates.size());

        Seating.Plan later = Seating.arrange(laterSeed, new Seating.Premises(exam.rooms, seated, List.of()), newcomers);

        assertThat(later.placed()).extracting(Seating.Placed::candidate).allMatch(newcomers::contains);
        assertThat(Stream.concat(seated.stream(), later.placed().stream()).map(Seating.Placed::place))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void seatsCommonPositionsApart(@ForAll @IntRange(min = 24, max = 150) int size, @ForAll String seed) {
        List<Seating.Room> rooms =
                IntStream.range(0, 5).mapToObj(i -> room(SHANGHAI, 30)).toList();

        Seating.Plan plan =
                Seating.arrange(seed, Seating.Premises.unused(rooms), candidates(SHANGHAI_SITTING, size, 3));

        assertThat(clashes(rooms, plan.placed())).isZero();
    }

    @Property(tries = 300)
    void avoidsWhateverCanBeAvoidedInASmallRoom(@ForAll("positions") List<Integer> positions, @ForAll String seed) {
        List<Seating.Room> rooms = List.of(room(SHANGHAI, positions.size()));
        List<Seating.Candidate> candidates = positions.stream()
                .map(position -> new Seating.Candidate(UUID.randomUUID(), SHANGHAI_SITTING, "P" + position, false))
                .toList();

        Seating.Plan plan = Seating.arrange(seed, Seating.Premises.unused(rooms), candidates);

        assertThat(clashes(rooms, plan.placed()) == 0)
                .isEqualTo(BruteForce.canBeSeatedApart(rooms.getFirst(), candidates));
    }

    @Provide
    Arbitrary<List<Integer>> positions() {
        return Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<Exam> exams() {
        Arbitrary<String> cities = Arbitraries.of(SHANGHAI, "110000", "500000");
        Arbitrary<Seating.Room> rooms = Combinators.combine(
                        cities, Arbitraries.integers().between(1, 30), Arbitraries.of(true, false))
                .as((city, seats, accessible) -> new Seating.Room(UUID.randomUUID(), city, seats, accessible));
        Arbitrary<Seating.Candidate> candidates = Combinators.combine(
                        cities, Arbitraries.integers().between(1, 8))
                .as((city, position) ->
                        new Seating.Candidate(UUID.randomUUID(), new Sitting(city, "A"), "P" + position, false));
        return Combinators.combine(rooms.list().ofMaxSize(6), candidates.list().ofMaxSize(80))
                .as(Exam::new);
    }

    record Exam(List<Seating.Room> rooms, List<Seating.Candidate> candidates) {

        Seating.Room room(UUID id) {
            return rooms.stream().filter(room -> room.id().equals(id)).findAny().orElseThrow();
        }
    }

    private static Seating.Room room(String city, int seats) {
        return new Seating.Room(UUID.randomUUID(), city, seats, false);
    }

    private static List<Seating.Candidate> candidates(Sitting sitting, int count, int positions) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Seating.Candidate(new UUID(7, i), sitting, "P" + i % positions, false))
                .toList();
    }

    private static List<Seating.Candidate> inNeed(Sitting sitting, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Seating.Candidate(new UUID(8, i), sitting, "Q" + i, true))
                .toList();
    }

    private static List<Integer> seatsIn(Seating.Plan plan, Seating.Room room) {
        return plan.placed().stream()
                .filter(placed -> placed.place().roomId().equals(room.id()))
                .map(placed -> placed.place().seat())
                .toList();
    }

    private static long clashes(List<Seating.Room> rooms, List<Seating.Placed> placed) {
        Map<Seating.Place, String> positions = new HashMap<>();
        placed.forEach(one -> positions.put(one.place(), one.candidate().position()));
        return rooms.stream()
                .flatMap(room -> IntStream.rangeClosed(1, room.seats())
                        .boxed()
                        .flatMap(seat -> IntStream.of(RoomLayout.beside(seat, room.seats()))
                                .boxed()
                                .filter(other -> other > seat)
                                .filter(other -> clash(positions, room, seat, other))))
                .count();
    }

    private static boolean clash(Map<Seating.Place, String> positions, Seating.Room room, int one, int other) {
        String position = positions.get(new Seating.Place(room.id(), one));
        return position != null && position.equals(positions.get(new Seating.Place(room.id(), other)));
    }
}
