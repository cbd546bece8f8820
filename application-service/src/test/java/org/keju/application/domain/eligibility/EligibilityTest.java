package org.keju.application.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keju.application.domain.position.Position;

@Tag("row-36")
class EligibilityTest {

    private static final YearMonth APPLYING = YearMonth.of(2021, 10);
    private static final Profile CANDIDATE = new Profile(
            EducationLevel.MASTER,
            Degree.MASTER,
            "法学",
            PoliticalStatus.PROBATIONARY_MEMBER,
            2,
            LocalDate.of(2022, 6, 30),
            Gender.FEMALE,
            LocalDate.of(1996, 10, 15));
    private static final Profile UNKNOWN = new Profile(null, null, null, null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "学历, 本科及以上, MEETS",
        "学历, 硕士研究生及以上, MEETS",
        "学历, 本科或硕士研究生, MEETS",
        "学历, 研究生, MEETS",
        "学历, 仅限硕士研究生, MEETS",
        "学历, 仅限本科, FAILS",
        "学历, 仅限博士研究生, FAILS",
        "学历, 大专、本科, PERSON_JUDGES",
        "学历, 双学士, PERSON_JUDGES",
        "学位, 与最高学历相对应的学位, MEETS",
        "学位, 硕士以上, MEETS",
        "学位, 学士、硕士, MEETS",
        "学位, 学士, PERSON_JUDGES",
        "学位, 博士, FAILS",
        "专业, 法学、政治学, MEETS",
        "专业, '法学(A0301),政治学(A0302)', MEETS",
        "专业, 法学类, PERSON_JUDGES",
        "研究生专业名称及代码, 法学(A0301), MEETS",
        "政治面貌, 中共预备党员, MEETS",
        "政治面貌, 中共党员或共青团员, PERSON_JUDGES",
        "政治面貌, 共青团员, FAILS",
        "政治面貌, 无党派, PERSON_JUDGES",
        "基层工作最低年限, 二年, MEETS",
        "基层工作最低年限, 五年以上, FAILS",
        "是否要求2年以上基层工作经历, 是, MEETS",
        "服务基层项目工作经历, 大学生村官, PERSON_JUDGES",
        "是否限应届毕业生报考, 2022届高校毕业生, MEETS",
        "是否限应届毕业生报考, 应届毕业生, PERSON_JUDGES",
        "备注, 男性, FAILS",
        "其他要求, 女性, MEETS",
        "备注, 适合男性, PERSON_JUDGES",
        "其他要求, 共青团员, FAILS",
        "备注, 限2022年应届毕业生, MEETS",
        "备注, 年龄为18周岁以上、30周岁以下, MEETS",
        "备注, 年龄为26周岁以上、30周岁以下, FAILS",
        "备注, 24周岁以下, PERSON_JUDGES",
        "备注, 大学英语六级425分以上, PERSON_JUDGES"
    })
    void holdsTheCandidateAgainstOneCondition(String heading, String condition, Verdict verdict) {
        assertThat(Eligibility.of(position(heading, condition), CANDIDATE, APPLYING))
                .extracting(Finding::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "学历, 不限",
        "学位, 无要求",
        "专业, 不限",
        "政治面貌, 不限",
        "基层工作最低年限, 无限制",
        "是否要求2年以上基层工作经历, 否",
        "是否限应届毕业生报考, 否",
        "服务基层项目工作经历, 无限制",
        "备注, 在本单位最低服务年限为5年",
        "备注, 应届毕业生可以报考。",
        "工作地点, 北京市"
    })
    void saysNothingOfWhatLetsEverybodyIn(String heading, String condition) {
        List<Finding> findings = Eligibility.of(position(heading, condition), UNKNOWN, APPLYING);

        assertThat(findings).isEmpty();
        assertThat(Eligibility.overall(findings)).isEqualTo(Verdict.MEETS);
    }

    @ParameterizedTest
    @CsvSource({"学历, 本科", "学位, 学士", "专业, 法学", "政治面貌, 中共党员", "基层工作最低年限, 二年", "备注, 男性", "备注, 30周岁以下"})
    void leavesToAPersonWhatTheFormDoesNotSay(String heading, String condition) {
        assertThat(Eligibility.of(position(heading, condition), UNKNOWN, APPLYING))
                .extracting(Finding::reason)
                .containsExactly("eligibility.not-stated");
    }

    @Test
    void takesARemarkApartAndLeavesTheRestAsItIsWritten() {
        Position position = position("备注", "2022年应届高校毕业生，女性，本单位不提供宿舍；1.通过法律职业资格考试。");

        assertThat(Eligibility.of(position, CANDIDATE, APPLYING))
                .extracting(Finding::condition, Finding::verdict)
                .containsExactly(
                        tuple("女性", Verdict.MEETS),
                        tuple("2022年应届高校毕业生", Verdict.MEETS),
                        tuple("通过法律职业资格考试", Verdict.PERSON_JUDGES));
    }

    @Test
    void looksAtTheMajorsOfTheCandidatesOwnLevel() {
        Position position = position("本科专业名称及代码", "法学(B030101K)");

        assertThat(Eligibility.of(position, CANDIDATE, APPLYING))
                .extracting(Finding::reason)
                .containsExactly("eligibility.no-majors-of-level");
    }

    @Test
    void leavesAnAgeAtTheEdgeToAPerson() {
        Profile turning = new Profile(null, null, null, null, null, null, null, LocalDate.of(2003, 10, 20));

        assertThat(Eligibility.of(position("备注", "18周岁以上、30周岁以下"), turning, APPLYING))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.PERSON_JUDGES);
    }

    @Test
    void isAsGoodAsTheWorstCondition() {
        assertThat(Eligibility.overall(
                        Eligibility.of(position("学历", "仅限本科", "专业", "法学", "备注", "英语六级"), CANDIDATE, APPLYING)))
                .isEqualTo(Verdict.FAILS);
        assertThat(Eligibility.overall(Eligibility.of(position("学历", "本科及以上", "备注", "英语六级"), CANDIDATE, APPLYING)))
                .isEqualTo(Verdict.PERSON_JUDGES);
    }

    private static Position position(String... cells) {
        List<Position.Column> columns = Stream.iterate(0, i -> i < cells.length, i -> i + 2)
                .map(i -> new Position.Column(cells[i], cells[i + 1]))
                .toList();
        return new Position("1-1", "1", "甲局", "", "1", "科员", 1, columns);
    }
}
