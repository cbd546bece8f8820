package org.keju.application.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.eligibility.EducationLevel;
import org.keju.application.domain.eligibility.PoliticalStatus;
import org.keju.application.domain.search.PositionQuery;

/** A search for positions as an address states it; nothing has to be said. */
record PositionSearch(
        @Size(max = 100) @Nullable String q,
        @Size(max = 100) @Nullable String agency,
        @Size(max = 200) @Nullable String bureau,
        @Nullable EducationLevel education,
        @Nullable PoliticalStatus politicalStatus,
        @Min(0) @Max(60) @Nullable Integer grassrootsYears,
        @Size(max = 60) @Nullable String major,
        @Size(max = 60) @Nullable String place,
        PositionQuery.@Nullable Order order,
        @Min(0) @Max(100_000) @Nullable Integer page,
        @Min(1) @Max(100) @Nullable Integer size) {

    private static final int MOST_WORDS = 5;
    private static final int USUAL_SIZE = 20;

    PositionQuery query() {
        return new PositionQuery(
                words(),
                blankToNull(agency),
                blankToNull(bureau),
                education,
                politicalStatus,
                grassrootsYears,
                blankToNull(major),
                blankToNull(place),
                order == null ? PositionQuery.Order.TABLE : order,
                page == null ? 0 : page,
                size == null ? USUAL_SIZE : size);
    }

    private List<String> words() {
        return q == null
                ? List.of()
                : Stream.of(q.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
