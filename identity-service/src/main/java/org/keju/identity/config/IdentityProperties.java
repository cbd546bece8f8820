package org.keju.identity.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a deployment decides.
 *
 * @param tokenLife how long a person's token is good without being renewed
 * @param serviceTokenLife how long a service's token is good
 */
@Validated
@ConfigurationProperties("keju.identity")
public record IdentityProperties(
        Duration tokenLife,
        Duration serviceTokenLife,
        @Valid Hashing hashing,
        Staff staff) {

    /**
     * The cost of one Argon2id hash, and how many are made side by side.
     *
     * @param memoryKib kibibytes for each hash
     * @param atOnce at most this many hashes are in the making; memory is this times {@code memoryKib}
     * @param patience whoever has not got a turn within this time is asked to come back
     */
    public record Hashing(
            @Min(8_192) @Max(1_048_576) int memoryKib,
            @Min(1) int iterations,
            @Min(1) int parallelism,
            @Min(1) int atOnce,
            Duration patience) {}

    /**
     * The staff that is there from the start.
     *
     * @param file a YAML file with the people; empty for none
     * @param passwordsFile receives the one-time passwords of those who are new
     * @param demo takes the demonstration's people where no file is given
     */
    public record Staff(String file, String passwordsFile, boolean demo) {}
}
