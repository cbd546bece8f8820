package org.keju.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class CallersAddressTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void isThatOfTheConnectionWithoutAGateway() {
        request.setRemoteAddr("192.0.2.1");

        assertThat(CallersAddress.of(request)).isEqualTo("192.0.2.1");
    }

    @Test
    void isWhatTheGatewayAddedLastWhateverSomebodyClaimedBefore() {
        request.addHeader("X-Forwarded-For", "198.51.100.1, 203.0.113.77");

        assertThat(CallersAddress.of(request)).isEqualTo("203.0.113.77");
    }
}
