package org.keju.ticket.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.ticket.domain.TicketFixture;

class Ed25519SealTest {

    private KeyPair keys;
    private Ed25519Seal seal;

    @BeforeEach
    void drawKeys() throws Exception {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        seal = Ed25519Seal.with(
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    }

    @Test
    void findsThePublicKeyThatBelongsToThePrivateOne() {
        assertThat(seal.verificationKey())
                .isEqualTo(Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    @Test
    void bindsTheSeatToThePerson() throws Exception {
        String text = seal.seal(TicketFixture.ticketOf("𠮷𡃁"));

        assertThat(text).startsWith("KEJU1|demo-2026|").contains("|A2026-0000-0017-4|310***********1234|𠮷𡃁|");
        assertThat(SealReader.isGenuine(text, seal.verificationKey())).isTrue();
    }

    @Test
    void noticesAnotherName() throws Exception {
        String forged = seal.seal(TicketFixture.ticketOf("李明")).replace("李明", "王强");

        assertThat(SealReader.isGenuine(forged, seal.verificationKey())).isFalse();
    }

    @Test
    void keepsSeparatorsOutOfValues() throws Exception {
        String text = seal.seal(TicketFixture.ticketOf("李|明"));

        assertThat(text.chars().filter(character -> character == '|')).hasSize(6);
        assertThat(SealReader.isGenuine(text, seal.verificationKey())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bm90IGEga2V5", "not base64"})
    void refusesWhatIsNoKey(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ed25519Seal.with(text));
    }

    @Test
    void refusesAKeyOfAnotherKind() throws Exception {
        KeyPair other = KeyPairGenerator.getInstance("EC").generateKeyPair();
        String key = Base64.getEncoder().encodeToString(other.getPrivate().getEncoded());

        assertThatIllegalArgumentException().isThrownBy(() -> Ed25519Seal.with(key));
    }

    /** Whoever verifies need not use the library that signed. */
    @Test
    void signsAsTheJdkDoes() throws Exception {
        String text = seal.seal(TicketFixture.ticketOf("李明"));
        Signature jdk = Signature.getInstance("Ed25519");
        jdk.initSign(keys.getPrivate());
        jdk.update(text.substring(0, text.lastIndexOf('|')).getBytes(StandardCharsets.UTF_8));

        assertThat(text).endsWith("|" + Base64.getUrlEncoder().withoutPadding().encodeToString(jdk.sign()));
    }
}
