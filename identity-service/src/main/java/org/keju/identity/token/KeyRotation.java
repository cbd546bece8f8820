package org.keju.identity.token;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When signing keys change.
 *
 * @param every how long a key signs
 * @param announcedFor how long a key is published before it signs: longer than verifiers keep what they fetched
 */
@ConfigurationProperties("keju.signing-keys")
record KeyRotation(
        @DefaultValue("30d") Duration every,
        @DefaultValue("10m") Duration announcedFor) {}
