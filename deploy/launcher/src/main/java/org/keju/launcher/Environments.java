package org.keju.launcher;

import java.util.HashMap;
import java.util.Map;

/** The table of what each program is told. Programs are configured by environment variables alone. */
record Environments(Home home, Ports ports, Secrets secrets, ExternalServers external) {

    Map<String, String> of(String program) {
        Map<String, String> environment = new HashMap<>(common(program));
        environment.putAll(
                switch (program) {
                    case "gateway" -> gateway();
                    case "pay-simulator" -> simulator();
                    case "mailbox" -> mailbox();
                    default -> service(program);
                });
        return environment;
    }

    private Map<String, String> common(String program) {
        return Map.of(
                "SERVER_PORT", String.valueOf(ports.of(program)),
                "KEJU_DATA", home.data(program).toString(),
                "KEJU_PUBLIC_URL", publicUrl(),
                // for people, not for a log collector
                "KEJU_LOG_FORMAT", "");
    }

    private Map<String, String> service(String program) {
        String owner = program.replace("-service", "");
        Map<String, String> environment = new HashMap<>(loopbackOnly());
        environment.putAll(database(owner));
        environment.put(
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                external.broker()
                        .map(ExternalBroker::bootstrapServers)
                        .orElseGet(() -> "127.0.0.1:" + ports.of("broker")));
        environment.put("KEJU_IDENTITY_URL", url("identity-service"));
        environment.putAll(secret("KEJU_SERVICE_SECRET", "KEJU_FIELD_KEYS", "KEJU_BLIND_INDEX_KEY"));
        environment.putAll(
                switch (program) {
                    case "identity-service" -> identity();
                    case "application-service" -> Map.of("KEJU_DEMO", "true");
                    case "payment-service" -> alipay();
                    case "ticket-service" -> ticket();
                    default -> Map.of();
                });
        return environment;
    }

    private Map<String, String> identity() {
        Map<String, String> environment = new HashMap<>(secret("KEJU_SMS_SECRET"));
        environment.put("KEJU_DEMO", "true");
        environment.put("KEJU_STAFF_SECOND_FACTOR", "optional"); // who tries Keju out needs no authenticator
        environment.put("KEJU_STAFF_PASSWORDS_FILE", home.staffPasswords().toString());
        environment.put("KEJU_SMTP_HOST", "127.0.0.1");
        environment.put("KEJU_SMTP_PORT", String.valueOf(ports.of(Ports.MAILBOX_SMTP)));
        environment.put("KEJU_SMTP_START_TLS", "false");
        environment.put("KEJU_MAIL_FROM", "keju@localhost");
        environment.put("KEJU_SMS_URL", url("mailbox") + "/sms");
        return environment;
    }

    private Map<String, String> database(String owner) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_USERNAME", "keju_" + owner);
        environment.put("SPRING_DATASOURCE_PASSWORD", secrets.get(NewSecrets.databasePassword(owner)));
        external.database()
                .ifPresentOrElse(
                        database -> environment.put("SPRING_DATASOURCE_URL", database.url("keju_" + owner)), () -> {
                            environment.put("SPRING_PROFILES_ACTIVE", "embedded");
                            environment.put(
                                    "SPRING_DATASOURCE_URL",
                                    "jdbc:mysql://127.0.0.1:%d/keju_%s?useInformationSchema=false"
                                            .formatted(ports.of("database"), owner));
                        });
        return environment;
    }

    private Map<String, String> alipay() {
        Map<String, String> environment = new HashMap<>(secret(
                "KEJU_ALIPAY_APP_ID",
                "KEJU_ALIPAY_SELLER_ID",
                "KEJU_ALIPAY_APP_PRIVATE_KEY",
                "KEJU_ALIPAY_PUBLIC_KEY"));
        environment.put("KEJU_ALIPAY_GATEWAY_URL", url("pay-simulator") + "/alipay/gateway.do");
        return environment;
    }

    private Map<String, String> ticket() {
        Map<String, String> environment = new HashMap<>(secret("KEJU_TICKET_SIGNING_KEY"));
        environment.put("KEJU_DEMO", "true");
        environment.put("KEJU_PHOTO_URL", url("photo-service"));
        return environment;
    }

    private Map<String, String> mailbox() {
        Map<String, String> environment = new HashMap<>(loopbackOnly());
        environment.putAll(secret("KEJU_SMS_SECRET"));
        environment.put("KEJU_MAILBOX_SMTP_PORT", String.valueOf(ports.of(Ports.MAILBOX_SMTP)));
        return environment;
    }

    private Map<String, String> simulator() {
        Map<String, String> environment = new HashMap<>(loopbackOnly());
        environment.put("KEJU_SIMULATOR_ALIPAY_APP_ID", secrets.get("KEJU_ALIPAY_APP_ID"));
        environment.put("KEJU_SIMULATOR_ALIPAY_SELLER_ID", secrets.get("KEJU_ALIPAY_SELLER_ID"));
        environment.putAll(secret("KEJU_SIMULATOR_ALIPAY_PRIVATE_KEY", "KEJU_SIMULATOR_ALIPAY_APP_PUBLIC_KEY"));
        return environment;
    }

    private Map<String, String> gateway() {
        return Map.of(
                "MANAGEMENT_SERVER_PORT", String.valueOf(ports.of(Ports.GATEWAY_MANAGEMENT)),
                "MANAGEMENT_SERVER_ADDRESS", "127.0.0.1",
                "KEJU_FORM_ACTIONS", url("pay-simulator"),
                "KEJU_IDENTITY_URL", url("identity-service"),
                "KEJU_APPLICATION_URL", url("application-service"),
                "KEJU_PHOTO_URL", url("photo-service"),
                "KEJU_REVIEW_URL", url("review-service"),
                "KEJU_PAYMENT_URL", url("payment-service"),
                "KEJU_TICKET_URL", url("ticket-service"));
    }

    /** Only the gateway is for others; it alone listens beyond this machine. */
    private static Map<String, String> loopbackOnly() {
        return Map.of("SERVER_ADDRESS", "127.0.0.1");
    }

    private Map<String, String> secret(String... names) {
        Map<String, String> environment = new HashMap<>();
        for (String name : names) {
            environment.put(name, secrets.get(name));
        }
        return environment;
    }

    private String publicUrl() {
        return "http://localhost:" + ports.of("gateway");
    }

    private String url(String program) {
        return "http://127.0.0.1:" + ports.of(program);
    }
}
