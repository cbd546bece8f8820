package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a module's jar is made from, in 64 hex digits: its own sources, those of the modules it depends on, and what its
 * parents share with it. Content counts, not the time of a file, which a mere change of branches alters.
 */
final class Fingerprint {

    private final Checkout checkout;
    private final Sources sources;
    private final Map<Module, String> known = new HashMap<>();

    Fingerprint(Checkout checkout) {
        this.checkout = checkout;
        this.sources = new Sources(checkout);
    }

    String of(Module module) {
        String fingerprint = known.get(module);
        if (fingerprint == null) {
            fingerprint = compute(module);
            known.put(module, fingerprint);
        }
        return fingerprint;
    }

    private String compute(Module module) {
        MessageDigest digest = sha256();
        module.parent().ifPresent(parent -> add(digest, of(parent)));
        module.dependencies().stream()
                .sorted()
                .flatMap(artifact -> checkout.withArtifact(artifact).stream())
                .forEach(dependency -> add(digest, of(dependency)));
        for (Path source : sources.of(module)) {
            add(digest, module.folder().relativize(source).toString());
            digest.update(content(source));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static byte[] content(Path file) {
        try {
            return sha256().digest(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
