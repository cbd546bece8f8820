package org.keju.application.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keju.application.domain.eligibility.EducationLevel;
import org.keju.application.domain.position.Position;

@Tag("row-36")
class PositionIndexTest {

    private static final Position AUDITOR = position("1", "审计厅", "财务处", "Auditor 审计员", 2, "学历", "本科及以上");
    private static final Position LAWYER = position("2", "审计厅", "法规处", "法务", 1, "学历", "仅限硕士研究生");
    private static final Position CLERK = position("3", "海关总署", "", "科员", 3, "开考比例", "3:1");
    private static final PositionIndex INDEX = new PositionIndex(List.of(AUDITOR, LAWYER, CLERK));
    private static final Demand DEMAND = new Demand(
            Instant.EPOCH,
            Map.of(
                    AUDITOR.key(), new Demand.Count(10, 4, 2),
                    LAWYER.key(), new Demand.Count(9, 9, 9),
                    CLERK.key(), new Demand.Count(3, 2, 8)));

    @ParameterizedTest
    @CsvSource({
        "审计, 2",
        "审计厅, 2",
        "审, 2",
        "auditor, 1",
        "审计 法规, 1",
        "审计 海关, 0",
        "计审, 0",
        "审计厅法规, 0",
        "海关总署, 1",
        "关总署, 1",
        "海关总署科员, 0",
        "审计厅财, 0",
        "𠮷, 0"
    })
    void findsWordsAnywhere(String words, int total) {
        assertThat(INDEX.search(query(words, null, PositionQuery.Order.TABLE), DEMAND)
                        .total())
                .isEqualTo(total);
    }

    @Test
    void hidesWhatIsCertainlyClosedAndKeepsWhatIsNotKnown() {
        assertThat(INDEX.search(query("", EducationLevel.BACHELOR, PositionQuery.Order.TABLE), DEMAND)
                        .items())
                .containsExactly(AUDITOR, CLERK);
    }

    @Test
    void leavesOutEachThatDoesNotFitAmongMany() {
        List<Position> many = IntStream.range(0, 1000)
                .mapToObj(i -> position("" + i, "厅", "", "科员", 1, "学历", i % 3 == 0 ? "大专及以上" : "仅限硕士研究生"))
                .toList();

        PositionIndex.Page page = new PositionIndex(many)
                .search(query("", EducationLevel.BACHELOR, PositionQuery.Order.TABLE), Demand.UNKNOWN);

        assertThat(page.total()).isEqualTo(334);
        assertThat(page.items())
                .extracting(Position::code)
                .startsWith("0", "3", "6")
                .hasSize(20);
    }

    @Test
    void ordersByApplicantsPerSeat() {
        assertThat(INDEX.search(query("", null, PositionQuery.Order.LEAST_CONTESTED), DEMAND)
                        .items())
                .containsExactly(CLERK, AUDITOR, LAWYER);
        assertThat(INDEX.search(query("", null, PositionQuery.Order.MOST_CONTESTED), DEMAND)
                        .items())
                .containsExactly(LAWYER, AUDITOR, CLERK);
    }

    @Test
    void turnsPages() {
        PositionQuery second =
                new PositionQuery(List.of(), null, null, null, null, null, null, null, PositionQuery.Order.TABLE, 1, 2);

        PositionIndex.Page page = INDEX.search(second, Demand.UNKNOWN);

        assertThat(page.items()).containsExactly(CLERK);
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void growsATreeInTheOrderOfTheTable() {
        assertThat(INDEX.tree())
                .containsExactly(
                        new PositionIndex.Agency(
                                "审计厅",
                                "审计厅",
                                2,
                                List.of(new PositionIndex.Bureau("财务处", 1), new PositionIndex.Bureau("法规处", 1))),
                        new PositionIndex.Agency("海关总署", "海关总署", 1, List.of()));
    }

    @Test
    @Tag("row-72")
    void knowsHowManyWouldStillHaveToPay() {
        assertThat(DEMAND.missing(CLERK)).contains(1);
        assertThat(DEMAND.missing(AUDITOR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3:1, 2, 6", "1：3, 2, 6", "5:2, 1, 3"})
    @Tag("row-72")
    void readsTheRatioWhicheverSideComesFirst(String ratio, int headcount, int needed) {
        assertThat(OpeningRatio.in(ratio).orElseThrow().needed(headcount)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"三比一", "0:1", "3:1:1", "9999:1"})
    void takesNothingElseForARatio(String text) {
        assertThat(OpeningRatio.in(text)).isEmpty();
    }

    private static PositionQuery query(String words, @Nullable EducationLevel education, PositionQuery.Order order) {
        List<String> split = words.isEmpty() ? List.of() : List.of(words.split(" "));
        return new PositionQuery(split, null, null, education, null, null, null, null, order, 0, 20);
    }

    private static Position position(
            String code, String agency, String bureau, String title, int headcount, String heading, String value) {
        return new Position(
                agency + "-" + code,
                agency,
                agency,
                bureau,
                code,
                title,
                headcount,
                List.of(new Position.Column(heading, value)));
    }
}
