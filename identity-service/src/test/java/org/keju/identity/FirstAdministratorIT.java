package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.identity.Visitor.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** A service that starts with nobody in it and with no file for passwords. */
@ExtendWith(OutputCaptureExtension.class)
@IdentityIntegrationTest
@TestPropertySource(properties = {"keju.identity.staff.demo=false", "keju.identity.staff.passwords-file="})
class FirstAdministratorIT {

    private static final Pattern PRINTED = Pattern.compile("(?m)^Keju: one-time password of admin: (\\S+)$");

    private final Visitor visitor;

    @Autowired
    FirstAdministratorIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void oneTimePasswordIsPrintedOnceAndLetsTheFirstAdministratorIn(CapturedOutput output) {
        Matcher printed = PRINTED.matcher(output.getOut());
        assertThat(printed.find()).as(output.getOut()).isTrue();
        String password = printed.group(1);

        Reply first = visitor.logInStaff("admin", password);

        assertThat(first.status()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(first.body(), "$.passwordChangeRequired"))
                .isTrue();
        assertThat(output.getAll().split(Pattern.quote(password), -1))
                .as("nothing else says it, no log above all")
                .hasSize(2);
        assertThat(output.getOut()).contains("Keju: admin can log in; the one-time password is printed above");
    }
}
