package org.keju.application.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RosterTableTest {

    private static final String LI = People.idNumber("19980305", "1234");
    private static final String WANG = People.idNumber("19970101", "5678");

    private final RosterTable table = new RosterTable(key -> key.startsWith("100-"));

    @Test
    void namesPeopleUnderHeadingsInWhateverOrderAndFurtherColumns() {
        read("中央机关考试合格人员", "姓名,身份证号码,报名号,单位代码,职位代码,考区", "李明," + LI + ",2015001,100,001,上海");

        assertThat(table.problems()).isEmpty();
        assertThat(table.entries()).containsExactly(People.somebody("2015001", LI, "100-001"));
    }

    @Test
    void tellsEachFaultWithItsPlaceAndWithoutAPerson() {
        read(
                "报名序号,姓名,身份证号,部门代码,职位代码",
                "2015 001,李明," + LI + ",100,001",
                "2015002,李\u202E明," + WANG + ",100,001",
                "2015003,李明,110105194912310021,100,001",
                "2015004,王芳," + WANG + ",999,001",
                "2015005,,,,");

        assertThat(table.entries()).isEmpty();
        assertThat(table.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code() + problem.args())
                .containsExactly(
                        "2 报名序号 roster.bad-number[]",
                        "3 姓名 roster.bad-name[]",
                        "4 身份证号 roster.bad-id-number[]",
                        "5 职位代码 roster.unknown-position[999-001]",
                        "6 姓名 roster.missing[]",
                        "6 身份证号 roster.missing[]",
                        "6 部门代码 roster.missing[]",
                        "6 职位代码 roster.missing[]");
    }

    @Test
    void namesNobodyTwice() {
        read(
                "报名序号,姓名,身份证号,部门代码,职位代码",
                "2015001,李明," + LI + ",100,001",
                "2015001,王芳," + WANG + ",100,001",
                "2015003,李明," + LI + ",100,002");

        assertThat(table.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code() + problem.args())
                .containsExactly("3 报名序号 roster.duplicate[2]", "4 身份证号 roster.duplicate[2]");
    }

    @Test
    void wantsHeadingsAndSomebody() {
        read("姓名,身份证号", "李明," + LI);
        assertThat(codes(table)).containsExactly("roster.no-headings");

        RosterTable empty = new RosterTable(_ -> true);
        empty.beginSheet("CSV");
        empty.row(1, List.of("报名序号", "姓名", "身份证号", "部门代码", "职位代码"));
        empty.endSheet();
        empty.end();
        assertThat(codes(empty)).containsExactly("roster.empty");
    }

    @Test
    void missesHeadingsWhateverTheTenthRowIs() {
        table.beginSheet("Names");
        table.row(1, List.of("姓名", "身份证号"));
        table.row(10, List.of("", ""));
        table.row(11, List.of("报名序号", "姓名", "身份证号", "部门代码", "职位代码"));
        table.endSheet();
        assertThat(codes(table)).containsExactly("roster.no-headings");
    }

    @Test
    void takesNoOffenceAtAnEmptySheet() {
        table.beginSheet("Empty");
        table.row(3, List.of("", " "));
        table.endSheet();
        assertThat(table.problems()).isEmpty();
    }

    private void read(String... lines) {
        table.beginSheet("CSV");
        for (int i = 0; i < lines.length; i++) {
            table.row(i + 1, List.of(lines[i].split(",", -1)));
        }
        table.endSheet();
        table.end();
    }

    private static Stream<String> codes(RosterTable table) {
        return table.problems().stream().map(problem -> problem.code());
    }
}
