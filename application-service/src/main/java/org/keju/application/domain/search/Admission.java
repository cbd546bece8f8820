package org.keju.application.domain.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keju.application.domain.eligibility.EducationLevel;
import org.keju.application.domain.eligibility.PoliticalStatus;

/**
 * Which positions are not certainly closed to whom. There are few answers that a person can give, so every condition is judged for
 * each of them once, and a search only puts the outcomes together.
 */
final class Admission {

    /** No rule asks for more years. */
    private static final int MOST_YEARS = 10;

    private final List<BitSet> byEducation;
    private final List<BitSet> byPoliticalStatus;
    private final List<BitSet> byGrassrootsYears;
    private final TextIndex majors;
    private final BitSet takesAnyMajor;
    private final TextIndex places;

    Admission(List<Entry> entries) {
        byEducation = Stream.of(EducationLevel.values())
                .map(level -> those(entries, entry -> entry.admits(level)))
                .toList();
        byPoliticalStatus = Stream.of(PoliticalStatus.values())
                .map(status -> those(entries, entry -> entry.admits(status)))
                .toList();
        byGrassrootsYears = IntStream.rangeClosed(0, MOST_YEARS)
                .mapToObj(years -> those(entries, entry -> entry.admits(years)))
                .toList();
        majors = new TextIndex(entries.stream().map(Entry::listedMajors).toList());
        takesAnyMajor = those(entries, Entry::takesAnyMajor);
        places = new TextIndex(entries.stream().map(Entry::place).toList());
    }

    /** Takes out what is certainly closed to whoever asks. */
    void narrow(BitSet found, PositionQuery query) {
        if (query.education() != null) {
            found.and(byEducation.get(query.education().ordinal()));
        }
        if (query.politicalStatus() != null) {
            found.and(byPoliticalStatus.get(query.politicalStatus().ordinal()));
        }
        if (query.grassrootsYears() != null) {
            found.and(byGrassrootsYears.get(Math.min(query.grassrootsYears(), MOST_YEARS)));
        }
        if (query.major() != null) {
            BitSet taking = majors.containing(query.major());
            taking.or(takesAnyMajor);
            found.and(taking);
        }
        if (query.place() != null) {
            found.and(places.containing(query.place()));
        }
    }

    private static BitSet those(List<Entry> entries, Predicate<Entry> admitting) {
        BitSet those = new BitSet(entries.size());
        IntStream.range(0, entries.size())
                .filter(number -> admitting.test(entries.get(number)))
                .forEach(those::set);
        return those;
    }
}
