package org.keju.check;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
                .values()
                .forEach(database -> takenBy(database).forEach((reader, taken) -> {
                    Set<String> wanted = kindsOf(taken, kinds);
                    kinds.forEach((id, kind) -> {
                        if (wanted.contains(kind) && !taken.contains(id)) {
                            violations.add("%s did not take %s %s".formatted(reader, kind, id));
                        }
                    });
                }));
        return violations;
    }

    private static Map<String, Set<UUID>> takenBy(Database database) {
        Map<String, Set<UUID>> readers = new HashMap<>();
        database.forEachRow(
                "select consumer, event_id from inbox",
                row -> readers.computeIfAbsent(row.getString(1), reader -> new HashSet<>())
                        .add(uuid(row.getBytes(2))));
        return readers;
    }

    private static Set<String> kindsOf(Set<UUID> taken, Map<UUID, String> kinds) {
        return taken.stream().map(kinds::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
