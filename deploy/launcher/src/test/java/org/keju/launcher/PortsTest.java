package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areTheUsualOnesIfNobodyWantsOthers() {
        Ports ports = ports("up", Map.of(), Map.of());

        assertThat(ports.of("gateway")).isEqualTo(8080);
        assertThat(ports.of("gateway-management")).isEqualTo(8079);
        assertThat(ports.of("database")).isEqualTo(13306);
    }

    @Test
    void followTheEnvironmentBeforeTheSettings() {
        Ports ports = ports(
                "up",
                Map.of("KEJU_PHOTO_SERVICE_PORT", "9001"),
                Map.of("photo-service.port", "9002", "broker.port", "9003"));

        assertThat(ports.of("photo-service")).isEqualTo(9001);
        assertThat(ports.of("broker")).isEqualTo(9003);
    }

    @Test
    void moveTogetherButTheGatewaysIsMeantAsItIsSaid() {
        Ports ports = ports("up --port-offset 1000 --port 80", Map.of(), Map.of());

        assertThat(ports.of("identity-service")).isEqualTo(9081);
        assertThat(ports.of("gateway")).isEqualTo(80);
    }

    @Test
    void mustBeNumbers() {
        assertThatThrownBy(() -> ports("up", Map.of("KEJU_BROKER_PORT", "nine"), Map.of()))
                .isInstanceOf(UsageError.class)
                .hasMessage("The port of broker is not a number: nine");
    }

    @Test
    void mustBePorts() {
        assertThatThrownBy(() -> ports("up --port-offset 60000", Map.of(), Map.of()))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("and ports end at 65535");
    }

    @Test
    void areBelowThoseThatLinuxHandsOut() {
        assertThat(ports("up", Map.of(), Map.of()).byPart().values()).allMatch(port -> port < 32_768);
    }

    @Test
    void ofAnOlderStartNeedNotNameEveryPart() {
        Ports ports = ports("up", Map.of(), Map.of()).with(Map.of("gateway", 9000));

        assertThat(ports.of("gateway")).isEqualTo(9000);
        assertThat(ports.of("broker")).isEqualTo(19092);
    }

    @Test
    void thatAreTakenAreNamedWithTheirPartAndTheWayOut() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, Integer> ports = Map.of("photo-service", somebody.getLocalPort());

            assertThatThrownBy(() -> PortCheck.requireFree(ports))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Port %d, which photo-service needs, is taken by java (process %d)"
                            .formatted(
                                    somebody.getLocalPort(),
                                    ProcessHandle.current().pid()))
                    .hasMessageContaining("KEJU_PHOTO_SERVICE_PORT=<port>");
        }
    }

    @Test
    void thatNobodyListensOnAreFree() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertThatCode(() -> PortCheck.requireFree(Map.of("gateway", port))).doesNotThrowAnyException();
    }

    private static Ports ports(String commandLine, Map<String, String> environment, Map<String, String> settings) {
        return Ports.configured(Options.parse(List.of(commandLine.split(" "))), environment, settings);
    }
}
