package org.keju.identity.config;

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
public record IdentityProperties(Duration tokenLife, Duration serviceTokenLife, Staff staff) {

    /**
     * The staff that is there from the start.
     *
     * @param file a YAML file with the people; empty for none
     * @param passwordsFile receives the one-time passwords of those who are new
     * @param demo takes the demonstration's people where no file is given
     */
    public record Staff(String file, String passwordsFile, boolean demo) {}
}
