package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;

/** On the last evening everybody logs in at once, and what one of them asks of the database all others wait for. */
@IdentityIntegrationTest
@Import(Statements.class)
class LogInCostIT {

    private static final int STATEMENTS = 10;

    private final Visitor visitor;
    private final Statements statements;
    private final String idNumber = Visitor.newIdNumber();

    @Autowired
    LogInCostIT(Visitor visitor, Statements statements) {
        this.visitor = visitor;
        this.statements = statements;
    }

    @Test
    void logInTakesNoMoreStatementsByANewDeviceThanByAKnownOne() {
        visitor.register(idNumber, Visitor.NAME);
        Reply[] reply = new Reply[1];

        assertThat(statements.during(() -> reply[0] = logIn(Map.of()))).hasSize(STATEMENTS);
        Map<String, String> device = Map.of("Keju-Device", deviceGivenTo(reply[0]));
        assertThat(statements.during(() -> reply[0] = logIn(device))).hasSize(STATEMENTS);
        assertThat(reply[0].status()).isEqualTo(200);
    }

    private Reply logIn(Map<String, String> headers) {
        return visitor.post(
                "/api/identity/sessions", Map.of("idNumber", idNumber, "password", Visitor.PASSWORD), null, headers);
    }

    private static String deviceGivenTo(Reply reply) {
        String cookie = Objects.requireNonNull(reply.headers().getFirst(HttpHeaders.SET_COOKIE));
        return cookie.substring("keju_device=".length(), cookie.indexOf(';'));
    }
}
