package org.keju.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * The rules that every service keeps. A service's own test includes them:
 * {@code @ArchTest static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);}
 */
public final class ServiceArchitecture {

    @ArchTest
    static final ArchRule the_domain_knows_no_framework = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "jakarta.persistence..", "org.jspecify..", "..domain.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule use_cases_do_not_know_their_adapters = noClasses()
            .that(describe("are use cases", type -> layerOf(type).equals("application")))
            .should()
            .dependOnClassesThat(describe(
                    "are adapters of the service",
                    type -> Set.of("web", "messaging", "config").contains(layerOf(type))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule incoming_adapters_do_not_know_one_another = noClasses()
            .that(describe("talk to the web", type -> layerOf(type).equals("web")))
            .should()
            .dependOnClassesThat(
                    describe("talk to the broker", type -> layerOf(type).equals("messaging")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_service_imports_another = classes()
            .should(new ArchCondition<>("stay within their service") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        String target = contextOf(dependency.getTargetClass());
                        if (!target.isEmpty()
                                && !Set.of(contextOf(type), "events", "kit").contains(target)) {
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.keju.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .allowEmptyShould(true);

    private ServiceArchitecture() {}

    /** The second part of a package below {@code org.keju}: the service. */
    private static String contextOf(JavaClass type) {
        return part(type, 2);
    }

    /** The third part: the layer or adapter. */
    private static String layerOf(JavaClass type) {
        return part(type, 3);
    }

    private static String part(JavaClass type, int index) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > index && parts[0].equals("org") && parts[1].equals("keju") ? parts[index] : "";
    }
}
