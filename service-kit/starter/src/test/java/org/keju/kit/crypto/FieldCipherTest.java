package org.keju.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FieldCipherTest {

    private static final String PLACE = "account.id_number";
    private static final String AES = "k1:aes:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String SM4 = "k2:sm4:MDEyMzQ1Njc4OTAxMjM0NQ==";
    private static final String NAMELESS_ALGORITHM = "k0:" + Base64.getEncoder().encodeToString(new byte[32]);

    @Property(tries = 300)
    void readsBackEveryText(@ForAll("ciphers") FieldCipher cipher, @ForAll("texts") String text) {
        assertThat(cipher.decrypt(PLACE, cipher.encrypt(PLACE, text))).isEqualTo(text);
    }

    @Property(tries = 300)
    void noticesEveryFlippedBit(
            @ForAll("ciphers") FieldCipher cipher, @ForAll("texts") String text, @ForAll int anywhere) {
        byte[] altered = cipher.encrypt(PLACE, text);
        int bit = Math.floorMod(anywhere, altered.length * Byte.SIZE);
        altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(PLACE, altered));
    }

    @Property(tries = 100)
    void noticesEveryMissingEnd(@ForAll("ciphers") FieldCipher cipher, @ForAll("texts") String text, @ForAll int some) {
        byte[] whole = cipher.encrypt(PLACE, text);
        byte[] cut = Arrays.copyOf(whole, Math.floorMod(some, whole.length));
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(PLACE, cut));
    }

    @Property(tries = 50)
    void refusesAValueOfAnotherColumn(@ForAll("ciphers") FieldCipher cipher, @ForAll("texts") String text) {
        byte[] value = cipher.encrypt("contact.phone", text);
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher.decrypt(PLACE, value))
                .withMessageContaining(PLACE);
    }

    @Provide
    static Arbitrary<FieldCipher> ciphers() {
        return Arbitraries.of(FieldCipher.of(AES), FieldCipher.of(SM4), FieldCipher.of(NAMELESS_ALGORITHM));
    }

    /** Any Unicode that is text: supplementary planes included, halves of surrogate pairs excluded. */
    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(60)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    @Example
    void refusesHalfOfASurrogatePair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldCipher.of(AES).encrypt(PLACE, "\ud842"));
    }

    @Example
    void neverEncryptsTheSameValueAlike() {
        FieldCipher cipher = FieldCipher.of(SM4);
        assertThat(cipher.encrypt(PLACE, "11010119900307123X"))
                .isNotEqualTo(cipher.encrypt(PLACE, "11010119900307123X"));
    }

    @Example
    void changesTheAlgorithmWithTheFirstKeyAndReadsWhatWasBefore() {
        byte[] old = FieldCipher.of(AES).encrypt(PLACE, "李明");
        FieldCipher cipher = FieldCipher.of(SM4 + "," + AES);
        assertThat(cipher.decrypt(PLACE, old)).isEqualTo("李明");
        assertThat(cipher.isCurrent(old)).isFalse();
        assertThat(cipher.isCurrent(cipher.encrypt(PLACE, "李明"))).isTrue();
        assertThat(cipher.formerKeys()).containsExactly("k1");
    }

    @Example
    void namesTheKeyThatIsMissing() {
        byte[] old = FieldCipher.of(AES).encrypt(PLACE, "李明");
        assertThatIllegalStateException()
                .isThrownBy(() -> FieldCipher.of(SM4).decrypt(PLACE, old))
                .withMessageContaining("aes key k1")
                .withMessageContaining("not configured");
    }

    /** Written by the first release, under a key of 32 zero bytes. */
    @Example
    void readsWhatWasEncryptedBeforePlacesWereBound() {
        byte[] old = HexFormat.of()
                .parseHex("01026b30000102030405060708090a0b6e6794bb984e7f596ccff789c8e40ef8fac0ce87d647c0d3371d");
        FieldCipher cipher = FieldCipher.of(NAMELESS_ALGORITHM);
        assertThat(cipher.decrypt(PLACE, old)).isEqualTo("欧阳𠮷");
        assertThat(cipher.isCurrent(old)).isFalse();
    }

    @Example
    void refusesKeysThatAreNoKeys() {
        for (String broken : new String[] {
            "k1",
            "k1:c2hvcnQ=",
            "k1:des:c2hvcnQ=",
            "k1:sm4:" + AES.substring(7),
            ":" + AES.substring(7),
            AES + "," + AES,
            AES + ","
        }) {
            assertThatIllegalArgumentException().as(broken).isThrownBy(() -> FieldCipher.of(broken));
        }
    }

    @Example
    void quotesNoKeyInItsComplaint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldCipher.of("k1:aes:secret!!"))
                .satisfies(e -> assertThat(e).hasNoCause().hasMessageNotContaining("secret"));
    }

    /** The example of RFC 8998, appendix A.1. */
    @Example
    void speaksSm4AsOthersDo() throws Exception {
        byte[] sealed = new Sm4Gcm()
                .seal(
                        hex("0123456789ABCDEFFEDCBA9876543210"),
                        hex("00001234567800000000ABCD"),
                        hex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2"),
                        hex("AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                                + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA"));
        assertThat(sealed)
                .isEqualTo(hex("17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                        + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
                        + "83DE3541E4C2B58177E065A9BF7B62EC"));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
