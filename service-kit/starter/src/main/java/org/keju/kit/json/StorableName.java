package org.keju.kit.json;

import java.util.Objects;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the names of a map and refuses those that are no text. */
final class StorableName extends KeyDeserializer {

    @Override
    public Object deserializeKey(String name, DeserializationContext context) {
        if (!StorableText.isStorable(name)) {
            throw new UnstorableText(Objects.requireNonNull(context.getParser()));
        }
        return name;
    }
}
