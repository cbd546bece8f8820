package org.keju.application.domain.position;

import java.util.Arrays;
import java.util.Optional;
import org.keju.application.domain.exam.Text;

/** The columns that position tables are known to have. A table may have more; they are kept under their own headings. */
public enum KnownColumn {
    AGENCY_CODE("部门代码", "Agency code", Role.IDENTITY),
    AGENCY_NAME("部门名称", "Agency", Role.IDENTITY),
    BUREAU("用人司局", "Bureau", Role.IDENTITY),
    TITLE("招考职位", "Position", Role.IDENTITY),
    CODE("职位代码", "Position code", Role.IDENTITY),
    HEADCOUNT("招考人数", "Headcount", Role.IDENTITY),
    AGENCY_KIND("机构性质", "Kind of agency", Role.DESCRIPTION),
    AGENCY_LEVEL("机构层级", "Level of agency", Role.DESCRIPTION),
    ATTRIBUTE("职位属性", "Attribute", Role.DESCRIPTION),
    DISTRIBUTION("职位分布", "Distribution", Role.DESCRIPTION),
    DUTIES("职位简介", "Duties", Role.DESCRIPTION),
    EXAM_CATEGORY("考试类别", "Examination category", Role.DESCRIPTION),
    SKILL_TEST("是否在面试阶段组织专业能力测试", "Skill test at the interview", Role.DESCRIPTION),
    INTERVIEW_RATIO("面试人员比例", "Interviewees per seat", Role.DESCRIPTION),
    WORKPLACE("工作地点", "Workplace", Role.DESCRIPTION),
    REGISTERED_AT("落户地点", "Place of household registration", Role.DESCRIPTION),
    WEBSITE("部门网站", "Website", Role.DESCRIPTION),
    PHONE_1("咨询电话1", "Telephone 1", Role.DESCRIPTION),
    PHONE_2("咨询电话2", "Telephone 2", Role.DESCRIPTION),
    PHONE_3("咨询电话3", "Telephone 3", Role.DESCRIPTION),
    MAJOR("专业", "Major", Role.CONDITION),
    EDUCATION("学历", "Education", Role.CONDITION),
    DEGREE("学位", "Degree", Role.CONDITION),
    POLITICAL_STATUS("政治面貌", "Political status", Role.CONDITION),
    GRASSROOTS_YEARS("基层工作最低年限", "Least years at the grassroots", Role.CONDITION),
    GRASSROOTS_PROJECTS("服务基层项目工作经历", "Grassroots projects", Role.CONDITION),
    REMARKS("备注", "Remarks", Role.CONDITION);

    private final String heading;
    private final String english;
    private final Role role;

    private enum Role {
        /** Without it there is no position. */
        IDENTITY,
        /** What a reviewer holds the candidate against. */
        CONDITION,
        DESCRIPTION
    }

    KnownColumn(String heading, String english, Role role) {
        this.heading = heading;
        this.english = english;
        this.role = role;
    }

    /** The known column with this heading, blanks and line breaks aside. */
    public static Optional<KnownColumn> of(String heading) {
        String compact = heading.replaceAll("\\s", "");
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(compact))
                .findFirst();
    }

    /** What to call a column, known or not. */
    public static Text labelOf(String heading) {
        return of(heading)
                .map(column -> new Text(column.heading, column.english))
                .orElseGet(() -> new Text(heading, heading));
    }

    /** Whether a reviewer checks this column. */
    public static boolean isCondition(String heading) {
        return of(heading).filter(column -> column.role == Role.CONDITION).isPresent();
    }

    public String heading() {
        return heading;
    }

    boolean identifies() {
        return role == Role.IDENTITY;
    }
}
