package org.keju.bench.submit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.keju.bench.Deployment;
import org.keju.bench.IdentityStandIn;
import org.keju.bench.ServiceProcess;

/** The gateway with application-service behind it. */
record Platform(Deployment deployment, ServiceProcess gateway) implements AutoCloseable {

    private static final String APPLICATIONS = "application-service";

    static Platform start(Path root, Path folder, IdentityStandIn identity) throws IOException, InterruptedException {
        Deployment deployment = Deployment.start(root, folder);
        try {
            return new Platform(deployment, gateway(deployment, identity.address()));
        } catch (IOException | InterruptedException | RuntimeException e) {
            deployment.close();
            throw e;
        }
    }

    private static ServiceProcess gateway(Deployment deployment, URI identity)
            throws IOException, InterruptedException {
        ServiceProcess applications =
                deployment.run(APPLICATIONS, Map.of("KEJU_IDENTITY_URL", identity.toString(), "KEJU_DEMO", "true"));
        String port = Deployment.freePort();
        return deployment.runWithoutServers(
                "gateway",
                Map.of(
                        "SERVER_PORT", port,
                        "MANAGEMENT_SERVER_PORT", Deployment.freePort(),
                        "KEJU_PUBLIC_URL", "http://127.0.0.1:" + port,
                        "KEJU_IDENTITY_URL", identity.toString(),
                        "KEJU_APPLICATION_URL", applications.address().toString()));
    }

    URI address() {
        return gateway.address();
    }

    /** The database of application-service with user and password, for whoever wants to know how fast it is by itself. */
    String databaseUrl() {
        return deployment.databaseUrl(APPLICATIONS);
    }

    @Override
    public void close() {
        deployment.close();
    }
}
