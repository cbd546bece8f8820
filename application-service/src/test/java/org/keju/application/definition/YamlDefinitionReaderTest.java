package org.keju.application.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.BrokenDefinition;
import org.keju.application.domain.exam.DefinitionFault;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.FeeRule;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Window;

class YamlDefinitionReaderTest {

    private final YamlDefinitionReader reader = new YamlDefinitionReader();
    private final String guokao = ShippedDefinitions.source("guokao-2022");

    @Test
    @Tag("row-92")
    void placesLocalTimesInTheExamsZoneAndEndsADayAtMidnight() {
        ExamDefinition exam = ShippedDefinitions.guokao();

        assertThat(exam.window(Region.APPLICATION))
                .isEqualTo(new Window(Instant.parse("2021-10-15T00:00:00Z"), Instant.parse("2021-10-24T10:00:00Z")));
        assertThat(exam.window(Region.FEE))
                .isEqualTo(new Window(Instant.parse("2021-10-31T16:00:00Z"), Instant.parse("2021-11-07T16:00:00Z")));
    }

    @Test
    void countsTheTimesOfADemoFromItsPublication() {
        ExamDefinition exam = ShippedDefinitions.demo();

        assertThat(exam.windows().get("apply"))
                .isNotNull()
                .satisfies(window -> assertThat(window.contains(ShippedDefinitions.PUBLISHED_AT))
                        .isTrue());
    }

    @Test
    @Tag("row-73")
    void chargesForEachSubject() {
        assertThat(FeeRule.sum(ShippedDefinitions.guokao().bill(Answers.NONE))).isEqualTo(10_000);
    }

    @Test
    void refusesRelativeTimesOutsideADemo() {
        assertThat(faultsOf(ShippedDefinitions.source("demo-2026").replace("demo: true", "demo: false")))
                .extracting(DefinitionFault::pointer)
                .containsExactly("/windows/apply/from");
    }

    @Test
    void pointsAtEveryPartThatTheSchemaRefuses() {
        String broken = guokao.replace("code: guokao-2022", "code: Guo Kao").replace("kind: COUNTDOWN", "kind: NOD");

        assertThat(faultsOf(broken)).extracting(DefinitionFault::pointer).contains("/code", "/pledges/0/kind");
    }

    @Test
    void refusesAWindowThatDoesNotExist() {
        assertThat(faultsOf(guokao.replace("window: review", "window: judge")))
                .containsExactly(
                        new DefinitionFault("/regions/qualification/opens/window", "definition.no-window", "judge"));
    }

    @Test
    void refusesAStateThatDoesNotExistAndSaysWhichDo() {
        assertThat(faultsOf(guokao.replace("after: {qualification: passed}", "after: {qualification: won}")))
                .containsExactly(new DefinitionFault(
                        "/regions/photo/opens/after/qualification",
                        "definition.no-state",
                        "won",
                        "none, awaiting, passed, failed, returned"));
    }

    @Test
    void refusesRegionsThatWaitForEachOtherInACircle() {
        String circle = guokao.replace("after: {application: submitted}", "after: {application: submitted, fee: paid}");

        assertThat(faultsOf(circle))
                .extracting(DefinitionFault::pointer)
                .contains("/regions/qualification/opens/after", "/regions/fee/opens/after");
    }

    @Test
    void refusesAWindowThatClosesBeforeItOpens() {
        assertThat(faultsOf(guokao.replace("until: 2021-10-24T18:00", "until: 2021-10-14T18:00")))
                .extracting(DefinitionFault::pointer)
                .containsExactly("/windows/apply");
    }

    @Test
    void readsAnExamThatHasNeitherPhotosNorTestCities() {
        ExamDefinition exam = ShippedDefinitions.read("bare");

        assertThat(exam.photo()).isNull();
        assertThat(exam.testCity().of(Answers.NONE)).isEmpty();
    }

    @Test
    void refusesHalfAPhotoStepAndTwoWaysToFindTheCity() {
        String bare = ShippedDefinitions.source("bare");

        assertThat(faultsOf(bare + "  photo: {required: true, opens: {}}\n"))
                .extracting(DefinitionFault::pointer)
                .containsExactly("/regions/photo");
        assertThat(faultsOf(guokao.replaceFirst("(?m)^photo:\n(  .*\n)+", "")))
                .extracting(DefinitionFault::pointer)
                .contains("/regions/photo");
        assertThat(faultsOf(guokao.replace("testCityField:", "testCity: \"310000\"\ntestCityField:")))
                .hasSize(1);
    }

    @Test
    void refusesAQuestionThatDependsOnWhatIsNotAskedBeforeItOrNotOffered() {
        String shanghai = ShippedDefinitions.source("shanghai-2015");

        assertThat(faultsOf(shanghai.replaceFirst("when: \\{specialPaper: \"YES\"}", "when: {speciality: BANKING}")))
                .containsExactly(
                        new DefinitionFault("/form", "definition.not-asked-before", "speciality", "speciality"));
        assertThat(faultsOf(shanghai.replaceFirst("when: \\{specialPaper: \"YES\"}", "when: {specialPaper: MAYBE}")))
                .containsExactly(new DefinitionFault("/form", "definition.not-offered", "speciality", "specialPaper"));
    }

    @Test
    @Tag("row-73")
    void refusesANumberOfPapersWithoutAPrice() {
        assertThat(faultsOf(ShippedDefinitions.source("shanghai-2015").replace("{2: 10000, 3: 14500}", "{2: 10000}")))
                .containsExactly(new DefinitionFault("/fee/byCount", "definition.no-price", 3));
    }

    @Test
    @Tag("row-84")
    void refusesAnExemptionThatIsRequiredOrComesAfterTheFee() {
        String chongqing = ShippedDefinitions.source("chongqing-2017");
        String exemption = "exemption:\n    required: false\n    opens: {after: {application: submitted}";

        assertThat(faultsOf(chongqing.replace(exemption, exemption.replace("false", "true"))))
                .extracting(DefinitionFault::pointer)
                .containsExactly("/regions/exemption/required");
        assertThat(faultsOf(chongqing.replace(exemption, exemption.replace("application: submitted", "fee: paid"))))
                .extracting(DefinitionFault::pointer)
                .containsExactly("/regions/exemption/opens/after");
    }

    @Test
    @Tag("row-46")
    void refusesToCorrectWhatSomethingDependsOnOrDoesNotExist() {
        String shanghai = ShippedDefinitions.source("shanghai-2015");

        assertThat(faultsOf(shanghai.replace("fields: [phone]", "fields: [specialPaper, email]")))
                .containsExactly(
                        new DefinitionFault("/corrections/fields", "definition.decisive-field", "specialPaper"),
                        new DefinitionFault("/corrections/fields", "definition.no-field", "email"));
        assertThat(faultsOf(shanghai.replace("window: correction", "window: mending")))
                .containsExactly(new DefinitionFault("/corrections/window", "definition.no-window", "mending"));
    }

    @Test
    void refusesTextThatIsNoYaml() {
        assertThat(faultsOf("code: [")).hasSize(1);
        assertThat(faultsOf("")).isNotEmpty();
    }

    private List<DefinitionFault> faultsOf(String source) {
        BrokenDefinition broken = catchThrowableOfType(
                BrokenDefinition.class, () -> reader.read(source, ShippedDefinitions.PUBLISHED_AT));
        return broken.faults();
    }
}
