package org.keju.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.keju.kit", importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureTest {

    private static final String BUSINESS_NOUNS =
            ".*(Exam|Application(?!Context)|Candidate|Position|Photo|Review|Payment|Fee|Order|Ticket|Seat|Pledge|Score).*";

    @ArchTest
    static final ArchRule the_kit_knows_no_business_noun =
            noClasses().should().haveNameMatching("org\\.keju\\.kit\\." + BUSINESS_NOUNS);

    @ArchTest
    static final ArchRule the_kit_reads_no_business_event =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.keju.events.*..");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.keju.kit.(*)..").should().beFreeOfCycles();
}
