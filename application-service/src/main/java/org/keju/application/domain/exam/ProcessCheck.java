package org.keju.application.domain.exam;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.Guard;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.RegionState;
import org.keju.application.domain.progress.Window;

/** Guards that can be fulfilled, by somebody and in time. */
final class ProcessCheck {

    private final ExamDefinition definition;
    private final List<DefinitionFault> faults = new ArrayList<>();

    private ProcessCheck(ExamDefinition definition) {
        this.definition = definition;
    }

    static List<DefinitionFault> faultsOf(ExamDefinition definition) {
        ProcessCheck check = new ProcessCheck(definition);
        definition.process().guards().forEach(check::region);
        check.application();
        check.photo();
        check.fee();
        check.exemption();
        if (!check.waitsFor(Region.QUALIFICATION, Region.APPLICATION)) {
            check.fault(Region.QUALIFICATION, "/opens/after", "definition.review-without-submission");
        }
        return List.copyOf(check.faults);
    }

    private void region(Region region, Guard guard) {
        guard.after().wanted().forEach((other, states) -> prerequisite(region, guard, other, states));
        if (reaches(region, region, EnumSet.noneOf(Region.class))) {
            fault(region, "/opens/after", "definition.circle");
        }
    }

    private void prerequisite(Region region, Guard guard, Region other, Set<RegionState> states) {
        String where = "/opens/after/" + other.word();
        if (!has(other)) {
            fault(region, where, "definition.no-region", other.word());
        }
        if (guard.required() && states.equals(Set.of(ApplicationState.COMPLETE))) {
            fault(region, where, "definition.waits-for-completeness");
        }
    }

    private void application() {
        Guard guard = definition.process().guard(Region.APPLICATION);
        if (guard != null && editsOutlast(guard)) {
            fault(Region.APPLICATION, "/editableUntil", "definition.edits-outlast");
        }
    }

    private static boolean editsOutlast(Guard application) {
        Guard.Editing editing = application.editing();
        Window edits = editing == null ? null : editing.window();
        Window window = application.window();
        return edits != null && window != null && edits.until().isAfter(window.until());
    }

    private void photo() {
        if ((definition.photo() != null) != has(Region.PHOTO)) {
            fault(Region.PHOTO, "", "definition.half-a-photo");
        }
        if (has(Region.PHOTO) && !required(Region.PHOTO)) {
            fault(Region.PHOTO, "/required", "definition.photo-not-required");
        }
    }

    private void fee() {
        if (has(Region.FEE) && definition.fee() == null) {
            faults.add(new DefinitionFault("/fee", "definition.no-fee"));
        }
    }

    private void exemption() {
        boolean rule = definition.exemption() != null;
        if (rule != has(Region.EXEMPTION)) {
            fault(Region.EXEMPTION, "", "definition.half-an-exemption");
        }
        if (required(Region.EXEMPTION)) {
            fault(Region.EXEMPTION, "/required", "definition.exemption-required");
        }
        if (rule && !has(Region.FEE)) {
            faults.add(new DefinitionFault("/exemption", "definition.nothing-to-exempt-from"));
        }
        if (reaches(Region.EXEMPTION, Region.FEE, EnumSet.noneOf(Region.class))) {
            fault(Region.EXEMPTION, "/opens/after", "definition.exemption-too-late");
        }
    }

    private boolean waitsFor(Region region, Region other) {
        Guard guard = definition.process().guard(region);
        return guard == null || guard.after().wanted().containsKey(other);
    }

    private boolean reaches(Region from, Region target, Set<Region> seen) {
        Guard guard = definition.process().guard(from);
        Stream<Region> before = guard == null ? Stream.empty() : guard.after().wanted().keySet().stream();
        return before.anyMatch(region -> region == target || (seen.add(region) && reaches(region, target, seen)));
    }

    private boolean has(Region region) {
        return definition.process().guards().containsKey(region);
    }

    private boolean required(Region region) {
        Guard guard = definition.process().guard(region);
        return guard != null && guard.required();
    }

    private void fault(Region region, String where, String code, Object... args) {
        faults.add(new DefinitionFault("/regions/" + region.word() + where, code, args));
    }
}
