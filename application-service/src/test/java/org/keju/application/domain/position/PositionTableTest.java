package org.keju.application.domain.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.application.domain.table.TableProblem;

class PositionTableTest {

    private static final List<String> HEADINGS = List.of("部门代码", "部门名称", "用人司局", "招考职位", "职位代码", "招考\n人数", "专业", "津贴");

    private final PositionTable table = new PositionTable();

    @BeforeEach
    void beginSheet() {
        table.beginSheet("表一");
    }

    @Test
    void findsTheHeadingsUnderTitlesAndNotes() {
        table.row(1, List.of("职位表"));
        table.row(2, HEADINGS);
        table.row(3, row("901100", "001", "2"));

        assertThat(table.problems()).isEmpty();
        assertThat(table.positions()).singleElement().satisfies(position -> {
            assertThat(position.key()).isEqualTo("901100-001");
            assertThat(position.headcount()).isEqualTo(2);
            assertThat(position.columns())
                    .containsExactly(new Position.Column("专业", "法学"), new Position.Column("津贴", "有"));
        });
    }

    @Test
    void reportsASheetWithoutHeadings() {
        table.row(1, List.of("没有表头"));
        table.endSheet();

        assertThat(codes()).containsExactly("positions.no-headings");
    }

    @Test
    void passesOverAnEmptySheet() {
        table.endSheet();

        assertThat(table.problems()).isEmpty();
    }

    @Test
    void namesEveryFaultOfARow() {
        table.row(1, HEADINGS);
        table.row(2, row("9011 00", "", "零"));

        assertThat(codes()).containsExactly("positions.bad-code", "positions.missing", "positions.bad-headcount");
        assertThat(table.positions()).isEmpty();
    }

    @Test
    void refusesTheSameKeyTwiceAcrossSheetsButNotTheSameCodeOfAnotherAgency() {
        table.row(1, HEADINGS);
        table.row(2, row("901100", "001", "1"));
        table.row(3, row("901200", "001", "1"));
        table.beginSheet("表二");
        table.row(1, HEADINGS);
        table.row(2, row("901100", "001", "1"));

        assertThat(table.positions()).hasSize(2);
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sheet()).isEqualTo("表二");
            assertThat(problem.args()).containsExactly("901100-001", "表一 2");
        });
    }

    private static List<String> row(String agency, String code, String headcount) {
        return List.of(agency, "云江市教育局", "财务处", "科员", code, headcount, "法学", "有");
    }

    private List<String> codes() {
        return table.problems().stream().map(TableProblem::code).toList();
    }
}
