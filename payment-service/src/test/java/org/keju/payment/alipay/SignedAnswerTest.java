package org.keju.payment.alipay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedAnswerTest {

    @Test
    void theInnerObjectIsCutOutCharacterByCharacter() {
        String body = "{ \"code\" : \"10000\", \"subject\":\"\\\"},{\\u8003试\",\"n\":{\"sign\":\"x\"} }";
        SignedAnswer answer = SignedAnswer.parse("{\"sign\":\"s\\/1\", \"r_response\":  " + body + " }", "r_response");
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.sign()).isEqualTo("s/1");
    }

    @Test
    void anAnswerMayLackItsSignature() {
        assertThat(SignedAnswer.parse("{\"r_response\":{}}", "r_response").sign())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "<html></html>",
                "{\"r_response\":{}",
                "{\"r_response\":{}} {}",
                "{\"r_response\":\"text\"}",
                "{\"other_response\":{}}",
                "{\"r_response\":{},\"r_response\":{\"code\":\"10000\"}}",
                "{\"r_response\":{\"code\":\"40004\",\"code\":\"10000\"}}"
            })
    void nothingElseIsAnAnswer(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedAnswer.parse(text, "r_response"));
    }
}
