package org.keju.application.domain.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositionChangesTest {

    private static final Position CLERK = position("1", "科员", 1, "学历", "本科");
    private static final Position DRIVER = position("2", "司机", 1, "咨询电话1", "1");

    @Test
    void findsNothingBetweenEqualTables() {
        PositionChanges changes = PositionChanges.between(List.of(CLERK, DRIVER), List.of(DRIVER, CLERK));

        assertThat(changes).isEqualTo(new PositionChanges(List.of(), List.of(), List.of(), 2));
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        PositionChanges changes = PositionChanges.between(List.of(CLERK), List.of(DRIVER));

        assertThat(changes.added()).containsExactly(DRIVER);
        assertThat(changes.withdrawn()).containsExactly(CLERK);
        assertThat(changes.unrecognisable()).containsExactly(CLERK.key());
    }

    @Test
    void namesTheCellsThatChange() {
        Position after = position("1", "科员", 3, "专业", "法学");

        assertThat(PositionChanges.between(List.of(CLERK), List.of(after)).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.differences())
                        .containsExactly(
                                new PositionChanges.Difference("招考人数", "1", "3"),
                                new PositionChanges.Difference("学历", "本科", ""),
                                new PositionChanges.Difference("专业", "", "法学")));
    }

    @Test
    void recognisesAPositionWhoseConditionsAndNameStay() {
        PositionChanges changes = PositionChanges.between(
                List.of(CLERK, DRIVER),
                List.of(position("1", "科员", 5, "学历", "本科"), position("2", "司机", 1, "咨询电话1", "2")));

        assertThat(changes.changed()).hasSize(2);
        assertThat(changes.unrecognisable()).isEmpty();
    }

    @Test
    void doesNotRecogniseAPositionUnderAnotherName() {
        PositionChanges changes =
                PositionChanges.between(List.of(CLERK), List.of(position("1", "主任科员", 1, "学历", "本科")));

        assertThat(changes.unrecognisable()).containsExactly(CLERK.key());
    }

    private static Position position(String code, String title, int headcount, String heading, String value) {
        return new Position(
                Position.key("9", code),
                "9",
                "甲局",
                "",
                code,
                title,
                headcount,
                List.of(new Position.Column(heading, value)));
    }
}
