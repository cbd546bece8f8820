package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.domain.StaffRole;
import org.keju.kit.crypto.ReEncryption;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service loses nothing while both its keys are replaced, and in the end it needs the former ones no more. */
@IdentityIntegrationTest
@DirtiesContext
@TestPropertySource(
        properties = "keju.test=key-replacement") // a service and a database of its own: this one is stopped
class KeyReplacementIT {

    private static final String FIELD_KEY = "next:sm4:MDEyMzQ1Njc4OTAxMjM0NQ==";
    private static final String INDEX_KEY = "MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    /** Which database, which servers and which deployment it is. */
    private static final List<String> SAME_AS_BEFORE = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.kafka.bootstrap-servers",
            "keju.tokens.service-secret",
            "keju.log.format",
            "keju.identity.hashing.memory-kib",
            "keju.identity.hashing.iterations",
            "keju.identity.proof.range",
            "keju.staff.second-factor",
            "keju.identity.messages.smtp.host",
            "keju.identity.messages.smtp.port",
            "keju.identity.messages.smtp.start-tls",
            "keju.identity.messages.smtp.from");

    private final ConfigurableApplicationContext service;
    private final Visitor visitor;
    private final Postbox postbox;
    private final Staff staff;
    private final Clock clock;
    private final String idNumber = Visitor.newIdNumber();
    private final String invited = Visitor.newIdNumber();
    private final String email = "candidate-" + UUID.randomUUID() + "@example.org";
    private String activation = "";
    private List<String> recoveryCodes = List.of();
    private String administrator = "";

    @Autowired
    KeyReplacementIT(
            ConfigurableApplicationContext service, Visitor visitor, Postbox postbox, Staff staff, Clock clock) {
        this.service = service;
        this.visitor = visitor;
        this.postbox = postbox;
        this.staff = staff;
        this.clock = clock;
    }

    @BeforeEach
    void serviceKeepsSecretsOfEveryKind() {
        visitor.register(idNumber, Visitor.NAME, Map.of("email", email));
        String candidate = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        Map<String, String> verification = Map.of("channel", "MAIL", "code", postbox.awaitCode(email, 1));
        visitor.post("/api/identity/me/contacts/verifications", verification, candidate);
        visitor.put(
                "/api/identity/me/contacts",
                Map.of("currentPassword", Visitor.PASSWORD, "phone", "13800138000"),
                candidate);
        administrator = staff.memberCalled("keykeeper", StaffRole.EXAM_ADMINISTRATOR);
        Map<String, String> invitation = Map.of("idNumber", invited, "name", "王芳", "email", "of-" + email);
        visitor.post("/api/identity/activations", List.of(invitation), administrator);
        activation = postbox.awaitCode("of-" + email, 1);
        String code = Authenticator.proposedTo(administrator, visitor, clock).code();
        Reply enrolled = visitor.put("/api/identity/me/second-factor", Map.of("code", code), administrator);
        recoveryCodes = JsonPath.read(enrolled.body(), "$.recoveryCodes");
    }

    @Test
    void bothKeysAreReplacedAndTheFormerOnesDropped() throws Exception {
        ConfigurableEnvironment before = service.getEnvironment();
        service.stop();

        String fieldKeys = FIELD_KEY + "," + before.getRequiredProperty("keju.crypto.field-keys");
        String indexKeys = INDEX_KEY + "," + before.getRequiredProperty("keju.crypto.blind-index-key");
        try (ConfigurableApplicationContext copy = start(fieldKeys, indexKeys)) {
            Visitor visitorMeanwhile = visitorOf(copy);
            assertCandidateIsKnown(visitorMeanwhile);
            assertThat(activate(visitorMeanwhile).status()).isEqualTo(204);
            copy.getBean(ReEncryption.class).run();
            assertThat(outdated(copy)).isNotEmpty().containsOnly(0.0);
        }
        try (ConfigurableApplicationContext copy = start(FIELD_KEY, INDEX_KEY)) {
            Visitor visitorAfterwards = visitorOf(copy);
            assertCandidateIsKnown(visitorAfterwards);
            assertStaffIsKnown(visitorAfterwards);
        }
    }

    private static Visitor visitorOf(ConfigurableApplicationContext copy) {
        return new Visitor(copy.getBean(RestTestClient.class));
    }

    private ConfigurableApplicationContext start(String fieldKeys, String indexKeys) {
        ConfigurableEnvironment before = service.getEnvironment();
        SpringApplication application = new SpringApplication(IdentityServiceApplication.class);
        application.setAdditionalProfiles(before.getActiveProfiles());
        return application.run(Stream.concat(
                        SAME_AS_BEFORE.stream().map(name -> name + "=" + before.getRequiredProperty(name)),
                        Stream.of(
                                "server.port=0",
                                "keju.crypto.field-keys=" + fieldKeys,
                                "keju.crypto.blind-index-key=" + indexKeys))
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
    }

    private void assertCandidateIsKnown(Visitor visitor) {
        assertThat(visitor.register(idNumber, Visitor.NAME).body()).contains("identity.already-registered");
        Reply loggedIn = visitor.logIn(idNumber, Visitor.PASSWORD);
        assertThat(JsonPath.<String>read(loggedIn.body(), "$.maskedIdNumber")).startsWith(idNumber.substring(0, 3));
        assertThat(visitor.get("/api/identity/me/contacts", loggedIn.token()).body())
                .contains("c***@example.org", "138****8000");
    }

    private Reply activate(Visitor visitor) {
        return visitor.post(
                "/api/identity/activations/redemption",
                Map.of("idNumber", invited, "code", activation, "password", Visitor.PASSWORD),
                null);
    }

    /** With a session of before, whose token a signing key of before has signed, and anew with a second factor. */
    private void assertStaffIsKnown(Visitor visitor) {
        assertThat(visitor.get("/api/identity/security-log/check", administrator)
                        .body())
                .contains("\"intact\":true");
        assertThat(visitor.logInStaff("keykeeper", Staff.PASSWORD, recoveryCodes.getFirst())
                        .status())
                .isEqualTo(200);
    }

    private static List<Double> outdated(ConfigurableApplicationContext copy) {
        return copy.getBean(MeterRegistry.class).find("keju.encryption.outdated").gauges().stream()
                .map(Gauge::value)
                .toList();
    }
}
