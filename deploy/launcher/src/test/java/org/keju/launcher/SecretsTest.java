package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @TempDir
    private static Path folder;

    private final Home home = new Home(folder);

    @Test
    void areMadeOnceAndOnlyTheirOwnerReadsThem() throws IOException {
        String first = Secrets.in(home).get("KEJU_SERVICE_SECRET");

        assertThat(Secrets.in(home).get("KEJU_SERVICE_SECRET")).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(home.secrets()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void areAddedToAHomeThatIsOlderThanTheSecret() throws IOException {
        String kept = Secrets.in(home).get("KEJU_FIELD_KEYS");
        List<String> older = Files.readAllLines(home.secrets()).stream()
                .filter(line -> !line.startsWith("database.ticket"))
                .toList();
        Files.write(home.secrets(), older);

        Secrets secrets = Secrets.in(home);

        assertThat(secrets.get("database.ticket")).isNotBlank();
        assertThat(secrets.get("KEJU_FIELD_KEYS")).isEqualTo(kept);
    }

    @Test
    void nameTheFieldKeyAndGiveItTheLengthOfItsCipher() {
        String keys = Secrets.in(home).get("KEJU_FIELD_KEYS");

        assertThat(keys).startsWith("k1:");
        assertThat(Base64.getDecoder().decode(keys.substring(3))).hasSize(32);
    }

    @ParameterizedTest
    @CsvSource({
        "KEJU_ALIPAY_APP_PRIVATE_KEY, KEJU_SIMULATOR_ALIPAY_APP_PUBLIC_KEY",
        "KEJU_SIMULATOR_ALIPAY_PRIVATE_KEY, KEJU_ALIPAY_PUBLIC_KEY"
    })
    void giveTheChannelAndTheMerchantHalvesThatFit(String privateName, String publicName) throws Exception {
        Secrets secrets = Secrets.in(home);
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        PrivateKey privateKey = rsa.generatePrivate(new PKCS8EncodedKeySpec(bytes(secrets.get(privateName))));
        PublicKey publicKey = rsa.generatePublic(new X509EncodedKeySpec(bytes(secrets.get(publicName))));

        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(privateKey);
        byte[] signed = signature.sign();
        signature.initVerify(publicKey);

        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void areAllDifferent() throws IOException {
        Secrets.in(home);

        assertThat(Files.readAllLines(home.secrets()).stream()
                        .map(line -> line.substring(line.indexOf('=')))
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
