package org.keju.check;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which events a reader wants, only its code says. But whoever took one event of a type wants them all. Events that are older than
 * the reader's inbox remembers are passed over.
 */
record ReadersTookAll() implements Invariant {

    @Override
    public String promise() {
        return "Every reader took every event that it wants";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Map<UUID, String> kinds = new HashMap<>();
        evidence.topics().forEachEvent(event -> kinds.put(event.id(), event.type()));
        List<String> violations = new ArrayList<>();
        evidence.databases()
                .forEach((context, database) -> takenBy(database)
                        .forEach((reader, taken) -> kinds.forEach((id, kind) -> {
                            if (taken.kinds(kinds).contains(kind)
                                    && !taken.ids().contains(id)) {
                                violations.add("%s did not take %s %s".formatted(reader, kind, id));
                            }
                        })));
        return violations;
    }

    /** What one reader took, and of which kinds it was. */
    private static final class Taken {

        private final Set<UUID> ids = new HashSet<>();
        private Set<String> kinds = Set.of();

        Set<UUID> ids() {
            return ids;
        }

        Set<String> kinds(Map<UUID, String> all) {
            if (kinds.isEmpty()) {
                Set<String> found = new HashSet<>();
                ids.forEach(id -> {
                    String kind = all.get(id);
                    if (kind != null) {
                        found.add(kind);
                    }
                });
                kinds = found;
            }
            return kinds;
        }
    }

    private static Map<String, Taken> takenBy(Database database) {
        Map<String, Taken> readers = new HashMap<>();
        database.forEachRow(
                "select consumer, event_id from inbox",
                row -> readers.computeIfAbsent(row.getString(1), reader -> new Taken())
                        .ids()
                        .add(uuid(row.getBytes(2))));
        return readers;
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
