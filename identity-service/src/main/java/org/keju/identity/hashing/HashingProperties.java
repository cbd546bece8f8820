package org.keju.identity.hashing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The cost of one Argon2id hash, and how much of the machine hashing may take.
 *
 * @param memoryKib kibibytes for each hash
 * @param threads how many hashes are in the making at most; 0 stands for one per processor
 * @param patience whoever would have to wait longer than this is refused at once
 */
@Validated
@ConfigurationProperties("keju.identity.hashing")
record HashingProperties(
        @Min(8_192) @Max(1_048_576) int memoryKib,
        @Min(1) int iterations,
        @Min(1) int parallelism,
        @Min(0) int threads,
        Duration patience) {

    int threadsOfThisMachine() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
