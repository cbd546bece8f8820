package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentsTest {

    @TempDir
    private static Path folder;

    private static Environments environments;

    private static Environments onExternalServers;

    /** Once, as it takes a while to find large primes. */
    @BeforeAll
    static void makeSecrets() {
        Home home = new Home(folder);
        Ports ports = Ports.configured(Options.parse(List.of("up", "--port-offset", "1000")), Map.of(), Map.of());
        Secrets secrets = Secrets.in(home);
        environments = new Environments(home, ports, secrets, ExternalServers.NONE);
        ExternalServers external = ExternalServers.of(Map.of(
                ExternalServers.DATABASE_URL, "jdbc:mysql://db:3306/?sslMode=REQUIRED",
                ExternalServers.DATABASE_PASSWORD, "administrators",
                ExternalServers.BOOTSTRAP_SERVERS, "one:9092,two:9092"));
        onExternalServers = new Environments(home, ports, secrets, external);
    }

    @Test
    void giveEachServiceItsOwnDatabaseOnly() {
        Map<String, String> photo = environments.of("photo-service");

        assertThat(photo)
                .containsEntry(
                        "SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:14306/keju_photo?useInformationSchema=false")
                .containsEntry("SPRING_DATASOURCE_USERNAME", "keju_photo")
                .containsEntry("SPRING_PROFILES_ACTIVE", "embedded");
        assertThat(photo.get("SPRING_DATASOURCE_PASSWORD"))
                .isNotEqualTo(environments.of("review-service").get("SPRING_DATASOURCE_PASSWORD"));
    }

    @Test
    void leadToTheServersOfOthersByTheSameVariables() {
        Map<String, String> photo = onExternalServers.of("photo-service");

        assertThat(photo)
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:mysql://db:3306/keju_photo?sslMode=REQUIRED")
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "one:9092,two:9092")
                .doesNotContainKey("SPRING_PROFILES_ACTIVE")
                .doesNotContainValue("administrators")
                .containsOnlyKeys(keysWithoutProfile(environments.of("photo-service")));
    }

    private static Set<String> keysWithoutProfile(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> !name.equals("SPRING_PROFILES_ACTIVE"))
                .collect(Collectors.toSet());
    }

    @Test
    void keepTheMerchantsPrivateKeyFromEverybodyButPayments() {
        for (String program : List.of("gateway", "identity-service", "ticket-service", "pay-simulator")) {
            assertThat(environments.of(program)).doesNotContainKey("KEJU_ALIPAY_APP_PRIVATE_KEY");
        }
        assertThat(environments.of("payment-service")).containsKey("KEJU_ALIPAY_APP_PRIVATE_KEY");
    }

    @Test
    void followThePortsThatWereMoved() {
        assertThat(environments.of("gateway"))
                .containsEntry("SERVER_PORT", "9080")
                .containsEntry("KEJU_PUBLIC_URL", "http://localhost:9080")
                .containsEntry("KEJU_PHOTO_URL", "http://127.0.0.1:9083");
        assertThat(environments.of("payment-service"))
                .containsEntry("KEJU_ALIPAY_GATEWAY_URL", "http://127.0.0.1:9090/alipay/gateway.do");
    }

    @Test
    void leadMailAndShortMessagesToTheMailbox() {
        Map<String, String> identity = environments.of("identity-service");
        Map<String, String> mailbox = environments.of("mailbox");

        assertThat(identity)
                .containsEntry("KEJU_SMTP_PORT", mailbox.get("KEJU_MAILBOX_SMTP_PORT"))
                .containsEntry("KEJU_SMS_URL", "http://127.0.0.1:9091/sms")
                .containsEntry("KEJU_SMS_SECRET", mailbox.get("KEJU_SMS_SECRET"));
        assertThat(environments.of("photo-service")).doesNotContainKey("KEJU_SMS_SECRET");
    }

    @Test
    void letOnlyTheGatewayBeReachedFromOtherMachines() {
        assertThat(environments.of("gateway")).doesNotContainKey("SERVER_ADDRESS");
        assertThat(environments.of("identity-service")).containsEntry("SERVER_ADDRESS", "127.0.0.1");
        assertThat(environments.of("pay-simulator")).containsEntry("SERVER_ADDRESS", "127.0.0.1");
        assertThat(environments.of("mailbox")).containsEntry("SERVER_ADDRESS", "127.0.0.1");
    }
}
