package org.keju.application.domain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.eligibility.EducationLevel;
import org.keju.application.domain.eligibility.MajorRule;
import org.keju.application.domain.eligibility.PoliticalStatus;

/**
 * Which positions are looked for; null where it does not matter. Whoever says something about themselves is shown the positions that
 * are not certainly closed to them.
 *
 * @param words all must occur somewhere in agency, bureau, title, codes, duties or conditions
 * @param grassrootsYears how many years at the grassroots the candidate has
 * @param major the candidate's major, or a part of its name
 * @param place a part of the name of the place of work or of the district
 * @param page counts from 0
 */
public record PositionQuery(
        List<String> words,
        @Nullable String agency,
        @Nullable String bureau,
        @Nullable EducationLevel education,
        @Nullable PoliticalStatus politicalStatus,
        @Nullable Integer grassrootsYears,
        @Nullable String major,
        @Nullable String place,
        Order order,
        int page,
        int size) {

    public PositionQuery {
        major = major == null ? null : MajorRule.plain(major);
    }

    /** In which order positions are shown. */
    public enum Order {
        /** That of the table. */
        TABLE,
        /** Fewest applicants per seat first. */
        LEAST_CONTESTED,
        MOST_CONTESTED
    }
}
