package org.keju.identity.web;

import java.time.Duration;
import java.util.Map;
import org.keju.identity.token.SigningKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys with which everybody can verify our tokens (RFC 7517). */
@RestController
class KeySetController {

    private static final Duration KEPT_BY_READERS = Duration.ofMinutes(5);

    private final SigningKeys keys;

    KeySetController(SigningKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT_BY_READERS).cachePublic())
                .body(keys.published().toJSONObject());
    }
}
