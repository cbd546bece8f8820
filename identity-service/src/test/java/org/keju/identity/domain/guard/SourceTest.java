package org.keju.identity.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void eachAddressOfIpv4IsASource() {
        assertThat(Source.of("203.0.113.7")).isNotEqualTo(Source.of("203.0.113.8"));
        assertThat(Source.of("::ffff:203.0.113.7")).isEqualTo(Source.of(" 203.0.113.7 "));
    }

    @Test
    void householdIsOneSourceThoughItHasMoreAddressesThanAnybodyCouldCount() {
        assertThat(Source.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Source.of("2001:db8:1:2::1"));
        assertThat(Source.of("2001:db8:1:2::1")).isNotEqualTo(Source.of("2001:db8:1:3::1"));
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        assertThat(Source.of("example.org")).isEqualTo(Source.of("'; drop table account"));
    }
}
