package org.keju.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A promise that two databases say the same of everything that the first one knows.
 *
 * @param otherwise what a database says of what it does not know
 */
record Agreement(String promise, View first, View second, String otherwise) implements Invariant {

    /**
     * What a database says.
     *
     * @param query answers with two columns: an id in hexadecimal, and what is said of it
     */
    record View(Context context, String query) {

        private Map<String, String> read(Evidence evidence) {
            Map<String, String> said = new HashMap<>();
            evidence.of(context).forEachRow(query, row -> said.put(row.getString(1), row.getString(2)));
            return said;
        }
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Map<String, String> ours = first.read(evidence);
        Map<String, String> theirs = second.read(evidence);
        List<String> violations = new ArrayList<>();
        ours.forEach((id, said) -> {
            String other = theirs.getOrDefault(id, otherwise);
            if (!said.equals(other)) {
                violations.add("%s: %s says %s, %s says %s"
                        .formatted(
                                id,
                                first.context().word(),
                                said,
                                second.context().word(),
                                other));
            }
        });
        return violations;
    }
}
