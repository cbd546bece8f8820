package org.keju.kit.openapi;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a service cannot find out by itself.
 *
 * @param roles every role that a token of the platform may carry
 */
@ConfigurationProperties("keju.open-api")
record OpenApiProperties(List<String> roles) {}
