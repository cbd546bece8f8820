package org.keju.identity.proof;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How hard the proofs are.
 *
 * @param range the secret number of a challenge of level 0 is at most this; half of it are tried on average. 50,000 take
 *     a phone about a second
 * @param life how long a challenge can be solved and used, which is longer than filling in a form takes
 */
@Validated
@ConfigurationProperties("keju.identity.proof")
record ProofProperties(@Min(10) @Max(10_000_000) int range, Duration life) {}
