package org.keju.gateway.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/**
 * Tells versions of a file apart by its content. Its date cannot: a reproducible build gives every file the same one.
 * Weak, because an answer may be compressed on its way.
 */
class Fingerprints implements Function<Resource, String> {

    private final Map<URI, String> known = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource file) {
        try {
            return known.computeIfAbsent(file.getURI(), uri -> fingerprint(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(Resource file) {
        try {
            return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
