package org.keju.application.domain.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a roster, with the headings that offices give them. */
enum RosterColumn {
    NUMBER("报名序号", "报名号", "Number"),
    NAME("姓名", "考生姓名", "Name"),
    ID_NUMBER("身份证号", "身份证号码", "证件号码", "ID number"),
    AGENCY_CODE("部门代码", "单位代码", "Agency code"),
    POSITION_CODE("职位代码", "Position code");

    private final List<String> headings;

    RosterColumn(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<RosterColumn> of(String cell) {
        String heading = cell.strip();
        return Stream.of(values())
                .filter(column -> column.headings.stream().anyMatch(heading::equalsIgnoreCase))
                .findFirst();
    }

    String heading() {
        return headings.getFirst();
    }
}
