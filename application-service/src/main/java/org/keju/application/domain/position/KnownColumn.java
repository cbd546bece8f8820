package org.keju.application.domain.position;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.Text;

/**
 * The columns that position tables are known to have, the central tables' and the provincial ones'. A table may have more; they are
 * kept under their own headings.
 */
public enum KnownColumn {
    AGENCY_CODE("部门代码", "Agency code", Role.REQUIRED, "单位代码"),
    AGENCY_NAME("部门名称", "Agency", Role.REQUIRED, "招考单位", "招录机关"),
    BUREAU("用人司局", "Bureau", Role.IDENTITY, "用人单位"),
    TITLE("招考职位", "Position", Role.REQUIRED, "职位名称"),
    CODE("职位代码", "Position code", Role.REQUIRED),
    HEADCOUNT("招考人数", "Headcount", Role.REQUIRED, "录用人数"),
    AGENCY_KIND("机构性质", "Kind of agency", Role.DESCRIPTION),
    AGENCY_LEVEL("机构层级", "Level of agency", Role.DESCRIPTION),
    ATTRIBUTE("职位属性", "Attribute", Role.DESCRIPTION),
    POSITION_KIND("职位类型", "Kind of position", Role.DESCRIPTION),
    DISTRIBUTION("职位分布", "Distribution", Role.DESCRIPTION),
    DUTIES("职位简介", "Duties", Role.DESCRIPTION),
    EXAM_CATEGORY("考试类别", "Examination category", Role.DESCRIPTION),
    SKILL_TEST("是否在面试阶段组织专业能力测试", "Skill test at the interview", Role.DESCRIPTION),
    PSYCHOLOGICAL_TEST("是否开展心理素质测试", "Psychological test", Role.DESCRIPTION),
    INTERVIEW_RATIO("面试人员比例", "Interviewees per seat", Role.DESCRIPTION),
    OPENING_RATIO("开考比例", "Paid candidates per seat needed", Role.DESCRIPTION),
    WORKPLACE("工作地点", "Workplace", Role.DESCRIPTION),
    TEST_DISTRICT("考区", "Test district", Role.DESCRIPTION),
    REGISTERED_AT("落户地点", "Place of household registration", Role.DESCRIPTION),
    WEBSITE("部门网站", "Website", Role.DESCRIPTION),
    PHONE_1("咨询电话1", "Telephone 1", Role.DESCRIPTION),
    PHONE_2("咨询电话2", "Telephone 2", Role.DESCRIPTION),
    PHONE_3("咨询电话3", "Telephone 3", Role.DESCRIPTION),
    MAJOR("专业", "Major", Role.CONDITION),
    POSTGRADUATE_MAJOR("研究生专业名称及代码", "Postgraduate majors", Role.CONDITION),
    UNDERGRADUATE_MAJOR("本科专业名称及代码", "Undergraduate majors", Role.CONDITION),
    COLLEGE_MAJOR("大专专业名称及代码", "Junior college majors", Role.CONDITION),
    EDUCATION("学历", "Education", Role.CONDITION),
    DEGREE("学位", "Degree", Role.CONDITION),
    POLITICAL_STATUS("政治面貌", "Political status", Role.CONDITION),
    GRASSROOTS_YEARS("基层工作最低年限", "Least years at the grassroots", Role.CONDITION),
    TWO_GRASSROOTS_YEARS("是否要求2年以上基层工作经历", "Two years at the grassroots needed", Role.CONDITION),
    GRASSROOTS_PROJECTS("服务基层项目工作经历", "Grassroots projects", Role.CONDITION),
    FRESH_GRADUATES("是否限应届毕业生报考", "Fresh graduates only", Role.CONDITION),
    OTHER_REQUIREMENTS("其他要求", "Other requirements", Role.CONDITION),
    REMARKS("备注", "Remarks", Role.CONDITION);

    private static final Map<String, KnownColumn> BY_HEADING = byHeading();

    private final String heading;
    private final String english;
    private final Role role;
    private final List<String> otherHeadings;

    private enum Role {
        /** Without it there is no position. */
        REQUIRED,
        /** Part of what a position is called, where a table has it. */
        IDENTITY,
        /** What a reviewer holds the candidate against. */
        CONDITION,
        DESCRIPTION
    }

    KnownColumn(String heading, String english, Role role, String... otherHeadings) {
        this.heading = heading;
        this.english = english;
        this.role = role;
        this.otherHeadings = List.of(otherHeadings);
    }

    private static Map<String, KnownColumn> byHeading() {
        Map<String, KnownColumn> columns = new HashMap<>();
        for (KnownColumn column : values()) {
            columns.put(column.heading, column);
            column.otherHeadings.forEach(heading -> columns.put(heading, column));
        }
        return Map.copyOf(columns);
    }

    /** The known column with this heading, blanks and line breaks aside. */
    public static Optional<KnownColumn> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(heading.replaceAll("\\s", "")));
    }

    /** What to call a column, known or not. */
    public static Text labelOf(String heading) {
        KnownColumn column = BY_HEADING.get(heading);
        return column == null ? new Text(heading, heading) : column.label();
    }

    /** Whether a reviewer checks this column. */
    public static boolean isCondition(String heading) {
        @Nullable KnownColumn column = BY_HEADING.get(heading);
        return column != null && column.role == Role.CONDITION;
    }

    /** Without these columns a sheet is no position table. */
    static List<KnownColumn> required() {
        return Arrays.stream(values())
                .filter(column -> column.role == Role.REQUIRED)
                .toList();
    }

    /** The columns that list majors: one for all, or one for each level of education. */
    public static List<KnownColumn> majors() {
        return List.of(MAJOR, POSTGRADUATE_MAJOR, UNDERGRADUATE_MAJOR, COLLEGE_MAJOR);
    }

    public Text label() {
        return new Text(heading, english);
    }

    public String heading() {
        return heading;
    }

    boolean identifies() {
        return role == Role.REQUIRED || role == Role.IDENTITY;
    }
}
