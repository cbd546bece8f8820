package org.keju.identity.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "2001:db8:aa:bb:cc::1, 2001:db8:aa:0:0:0:0:0/48",
        "localhost, unknown",
        "999.1.1.1, unknown",
        "'', unknown"
    })
    void keepsTheNetworkAlone(String address, String masked) {
        assertThat(MaskedAddress.of(address)).isEqualTo(masked);
    }
}
