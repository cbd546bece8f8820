package org.keju.kit.crypto;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys in use: the first encrypts, all decrypt. */
final class FieldKeys {

    private final Map<String, FieldKey> byId;
    private final FieldKey current;

    private FieldKeys(Map<String, FieldKey> byId, FieldKey current) {
        this.byId = byId;
        this.current = current;
    }

    /**
     * Reads keys, separated by commas.
     *
     * @throws IllegalArgumentException when one cannot be read, or two have the same id
     */
    static FieldKeys read(String specification) {
        Map<String, FieldKey> byId = new LinkedHashMap<>();
        for (String entry : specification.split(",", -1)) {
            FieldKey key = FieldKey.read(entry);
            if (byId.putIfAbsent(key.id(), key) != null) {
                throw new IllegalArgumentException("Two field keys are called " + key.id());
            }
        }
        return new FieldKeys(byId, byId.values().iterator().next());
    }

    FieldKey current() {
        return current;
    }

    Optional<FieldKey> called(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of the keys that only decrypt. */
    List<String> former() {
        return byId.keySet().stream().skip(1).toList();
    }
}
