package org.keju.application.domain.exam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Names that meet, questions that can be asked, and a price for everybody. */
final class ContentCheck {

    private final ExamDefinition definition;
    private final List<DefinitionFault> faults = new ArrayList<>();

    private ContentCheck(ExamDefinition definition) {
        this.definition = definition;
    }

    static List<DefinitionFault> faultsOf(ExamDefinition definition) {
        ContentCheck check = new ContentCheck(definition);
        check.names();
        check.questions();
        check.testCity();
        check.prices();
        check.corrections();
        return List.copyOf(check.faults);
    }

    private void names() {
        unique("/pledges", definition.pledges(), Pledge::id);
        unique("/form", definition.form().fields().toList(), Field::name);
        unique("/subjects", definition.subjects(), Subject::code);
        unique("/reasons/photo", definition.photoReasons(), Reason::code);
        unique("/reasons/review", definition.reviewReasons(), Reason::code);
        ExemptionRule exemption = definition.exemption();
        if (exemption != null) {
            unique("/exemption/grounds", exemption.grounds(), Reason::code);
            unique("/exemption/reasons", exemption.reasons(), Reason::code);
        }
    }

    private <T> void unique(String pointer, List<T> things, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        things.stream()
                .map(name)
                .filter(each -> !seen.add(each))
                .forEach(each -> fault(pointer, "definition.used-twice", each));
    }

    /** A question may depend on questions before it, a paper on any. */
    private void questions() {
        Map<String, Field> before = new HashMap<>();
        definition.form().fields().forEach(field -> {
            dependsOn("/form", field.name(), field.when(), before);
            before.put(field.name(), field);
        });
        definition.subjects().forEach(subject -> dependsOn("/subjects", subject.code(), subject.when(), before));
        When accessibleRoom = definition.accessibleRoom();
        if (accessibleRoom != null) {
            dependsOn("/accessibleRoom", "accessibleRoom", accessibleRoom, before);
        }
    }

    private void dependsOn(String pointer, String what, When when, Map<String, Field> known) {
        when.wanted().forEach((name, answers) -> {
            Field field = known.get(name);
            if (field == null) {
                fault(pointer, "definition.not-asked-before", what, name);
            } else if (!answers.stream().allMatch(field::offers)) {
                fault(pointer, "definition.not-offered", what, name);
            }
        });
    }

    private void testCity() {
        if (definition.testCity() instanceof TestCity.Chosen(String name)) {
            boolean fits = definition
                    .form()
                    .field(name)
                    .filter(field -> field.type() == Field.Type.CHOICE
                            && field.required()
                            && field.when().always())
                    .isPresent();
            if (!fits) {
                fault("/testCityField", "definition.no-choice-of-city", name);
            }
        }
    }

    private void prices() {
        if (definition.fee() instanceof FeeRule.ByCount counted) {
            int everybody = definition.subjectsOf(Answers.NONE).size();
            for (int count = Math.max(1, everybody);
                    count <= definition.subjects().size();
                    count++) {
                if (!counted.fen().containsKey(count)) {
                    fault("/fee/byCount", "definition.no-price", count);
                }
            }
        }
    }

    /** What is corrected late must not decide what was asked, billed or seated by then. */
    private void corrections() {
        CorrectionRule rule = definition.corrections();
        if (rule == null) {
            return;
        }
        unique("/corrections/evidence", rule.evidence(), Reason::code);
        if (!rule.name() && rule.fields().isEmpty()) {
            fault("/corrections", "definition.nothing-to-correct");
        }
        Set<String> decisive = decisiveFields();
        for (String field : rule.fields()) {
            if (definition.form().field(field).isEmpty()) {
                fault("/corrections/fields", "definition.no-field", field);
            } else if (decisive.contains(field)) {
                fault("/corrections/fields", "definition.decisive-field", field);
            }
        }
    }

    private Set<String> decisiveFields() {
        Set<String> decisive = new HashSet<>();
        definition
                .form()
                .fields()
                .forEach(field -> decisive.addAll(field.when().wanted().keySet()));
        definition
                .subjects()
                .forEach(subject -> decisive.addAll(subject.when().wanted().keySet()));
        When accessibleRoom = definition.accessibleRoom();
        if (accessibleRoom != null) {
            decisive.addAll(accessibleRoom.wanted().keySet());
        }
        if (definition.testCity() instanceof TestCity.Chosen(String name)) {
            decisive.add(name);
        }
        return decisive;
    }

    private void fault(String pointer, String code, Object... args) {
        faults.add(new DefinitionFault(pointer, code, args));
    }
}
