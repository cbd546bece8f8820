package org.keju.application.domain.exam;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.Guard;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.RegionState;
import org.keju.application.domain.progress.Window;

/** The rules of a definition that its schema cannot express: names that meet, guards that can be fulfilled. */
public final class DefinitionCheck {

    private final ExamDefinition definition;
    private final List<DefinitionFault> faults = new ArrayList<>();

    private DefinitionCheck(ExamDefinition definition) {
        this.definition = definition;
    }

    public static List<DefinitionFault> faultsOf(ExamDefinition definition) {
        DefinitionCheck check = new DefinitionCheck(definition);
        check.names();
        check.testCity();
        check.fee();
        check.regions();
        return List.copyOf(check.faults);
    }

    private void names() {
        unique("/pledges", definition.pledges(), Pledge::id);
        unique("/form", definition.form().fields().toList(), Field::name);
        unique("/subjects", definition.subjects(), Subject::code);
        unique("/reasons/photo", definition.photoReasons(), Reason::code);
        unique("/reasons/review", definition.reviewReasons(), Reason::code);
    }

    private <T> void unique(String pointer, List<T> things, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        things.stream()
                .map(name)
                .filter(each -> !seen.add(each))
                .forEach(each -> fault(pointer, "'" + each + "' is used twice"));
    }

    private void testCity() {
        String name = definition.testCityField();
        boolean fits = definition
                .form()
                .field(name)
                .filter(field -> field.type() == Field.Type.CHOICE && field.required())
                .isPresent();
        if (!fits) {
            fault("/testCityField", "'" + name + "' must be a required field of type CHOICE");
        }
    }

    private void fee() {
        if (definition.process().guards().containsKey(Region.FEE) && definition.billedFen() <= 0) {
            fault("/fee", "an exam with a fee region must cost something");
        }
    }

    private void regions() {
        Guard photo = definition.process().guard(Region.PHOTO);
        if (photo == null || !photo.required()) {
            fault(pointer(Region.PHOTO) + "/required", "the admission ticket shows a photo, so it is required");
        }
        definition.process().guards().forEach((region, guard) -> {
            guard.after().wanted().forEach((other, states) -> prerequisite(region, guard, other, states));
            if (reaches(region, region, EnumSet.noneOf(Region.class))) {
                fault(pointer(region) + "/opens/after", "these regions wait for each other in a circle");
            }
        });
        Guard application = definition.process().guard(Region.APPLICATION);
        if (application != null && editsOutlast(application)) {
            fault(
                    pointer(Region.APPLICATION) + "/editableUntil",
                    "an edit must be submitted again, so it must end no later than the window of the application");
        }
        if (!waitsFor(Region.QUALIFICATION, Region.APPLICATION)) {
            fault(pointer(Region.QUALIFICATION) + "/opens/after", "a reviewer can only judge a submitted application");
        }
    }

    private static boolean editsOutlast(Guard application) {
        Guard.Editing editing = application.editing();
        Window edits = editing == null ? null : editing.window();
        Window window = application.window();
        return edits != null && window != null && edits.until().isAfter(window.until());
    }

    private boolean waitsFor(Region region, Region other) {
        Guard guard = definition.process().guard(region);
        return guard == null || guard.after().wanted().containsKey(other);
    }

    private void prerequisite(Region region, Guard guard, Region other, Set<RegionState> states) {
        String pointer = pointer(region) + "/opens/after/" + other.word();
        if (!definition.process().guards().containsKey(other)) {
            fault(pointer, "the exam does without the region '" + other.word() + "'");
        }
        if (guard.required() && states.equals(Set.of(ApplicationState.COMPLETE))) {
            fault(pointer, "what is required for completeness cannot wait for it");
        }
    }

    private boolean reaches(Region from, Region target, Set<Region> seen) {
        Guard guard = definition.process().guard(from);
        Stream<Region> before = guard == null ? Stream.empty() : guard.after().wanted().keySet().stream();
        return before.anyMatch(region -> region == target || (seen.add(region) && reaches(region, target, seen)));
    }

    private static String pointer(Region region) {
        return "/regions/" + region.word();
    }

    private void fault(String pointer, String message) {
        faults.add(new DefinitionFault(pointer, message));
    }
}
