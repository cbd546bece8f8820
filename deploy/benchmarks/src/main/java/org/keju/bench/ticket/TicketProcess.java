package org.keju.bench.ticket;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.keju.bench.Deployment;
import org.keju.bench.IdentityStandIn;
import org.keju.bench.ServiceProcess;

/** ticket-service, and where its database and its broker are found. */
record TicketProcess(Deployment deployment, ServiceProcess service) implements AutoCloseable {

    /** What names are encrypted with, by the service and by whoever writes some past it. */
    static final String FIELD_KEYS = "k1:" + Deployment.secret();

    private static final String MODULE = "ticket-service";

    static TicketProcess start(Path root, Path folder, IdentityStandIn neighbours)
            throws IOException, InterruptedException {
        Deployment deployment = Deployment.start(root, folder);
        try {
            return new TicketProcess(deployment, deployment.run(MODULE, settings(neighbours)));
        } catch (IOException | InterruptedException | RuntimeException e) {
            deployment.close();
            throw e;
        }
    }

    private static Map<String, String> settings(IdentityStandIn neighbours) {
        return Map.of(
                "JDK_JAVA_OPTIONS", "-XX:+UseParallelGC -Xmx1g -Xmn512m",
                "KEJU_IDENTITY_URL", neighbours.address().toString(),
                "KEJU_PHOTO_URL", neighbours.address().toString(),
                "KEJU_FIELD_KEYS", FIELD_KEYS,
                "KEJU_TICKET_SIGNING_KEY", signingKey());
    }

    private static String signingKey() {
        try {
            return Base64.getEncoder()
                    .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                            .generateKeyPair()
                            .getPrivate()
                            .getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path jar(Path root) throws IOException {
        return ServiceProcess.jar(root, MODULE);
    }

    URI address() {
        return service.address();
    }

    /** Where Connector/J finds the service's database, with user and password. */
    String databaseUrl() {
        return deployment.databaseUrl(MODULE);
    }

    String brokerAddress() {
        return deployment.bootstrapServers();
    }

    /** How much processor time the service has used so far, in seconds. */
    double processorSeconds() {
        return service.processorSeconds();
    }

    /** Ends the service; broker and database go on. */
    void stopService() {
        service.close();
    }

    @Override
    public void close() {
        deployment.close();
    }
}
