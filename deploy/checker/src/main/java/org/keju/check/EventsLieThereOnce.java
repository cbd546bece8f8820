package org.keju.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A relay that was killed between sending and forgetting sends again under the same id, which does no harm: the readers' inboxes
 * know it. Without a kill this holds.
 */
record EventsLieThereOnce() implements Invariant {

    @Override
    public String promise() {
        return "Every event lies on its topic once, unless its service was killed while it sent";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Set<UUID> seen = new HashSet<>();
        List<String> violations = new ArrayList<>();
        evidence.topics().forEachEvent(event -> {
            if (!seen.add(event.id())
                    && evidence.killed().stream().noneMatch(each -> each.publishesOn(event.topic()))) {
                violations.add("%s: %s %s again".formatted(event.topic(), event.type(), event.id()));
            }
        });
        return violations;
    }
}
