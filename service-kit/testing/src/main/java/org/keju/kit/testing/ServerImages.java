package org.keju.kit.testing;

import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The images of the servers: the official ones, unless {@code keju.test.mysql-image} and {@code keju.test.kafka-image} (or
 * {@code KEJU_TEST_MYSQL_IMAGE} and {@code KEJU_TEST_KAFKA_IMAGE}) name others that are told what to do in the same way.
 */
final class ServerImages {

    private static final String MYSQL = "mysql:9.7";
    private static final String KAFKA = "apache/kafka:4.2.1";

    private ServerImages() {}

    /** MySQL with its own defaults, except that no test needs its data after a crash of the machine. */
    static MySQLContainer database() {
        return new MySQLContainer(image("keju.test.mysql-image", MYSQL))
                .withTmpFs(Map.of("/var/lib/mysql", "rw"))
                .withCommand(
                        "mysqld",
                        "--max-connections=300",
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=2",
                        "--innodb-redo-log-capacity=64M",
                        "--performance-schema=OFF");
    }

    /** Kafka with its own defaults, except that topics are created on purpose, as everywhere else. */
    static KafkaContainer broker() {
        return new KafkaContainer(image("keju.test.kafka-image", KAFKA))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    private static DockerImageName image(String setting, String official) {
        DockerImageName officialName = DockerImageName.parse(official);
        return TestSettings.get(setting)
                .map(name -> DockerImageName.parse(name).asCompatibleSubstituteFor(officialName))
                .orElse(officialName);
    }
}
