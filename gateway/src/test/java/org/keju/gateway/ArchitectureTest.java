package org.keju.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.keju.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNoEventAndNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keju.events..", "org.keju.kit..", "java.sql..");

    @ArchTest
    static final ArchRule nothingButRoutingKnowsRouting = noClasses()
            .that()
            .resideInAnyPackage("..session..", "..defence..", "..site..", "..trace..", "..problem..", "..limits..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..routing..");

    @ArchTest
    static final ArchRule injectsByConstructor =
            noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
}
