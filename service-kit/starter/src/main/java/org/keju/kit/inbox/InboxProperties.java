package org.keju.kit.inbox;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the inbox remembers.
 *
 * @param keep how long at least; whatever is set here, an event is remembered for as long as its topic can repeat it
 */
@Validated
@ConfigurationProperties("keju.inbox")
record InboxProperties(@NotNull @DefaultValue("30d") Duration keep) {}
