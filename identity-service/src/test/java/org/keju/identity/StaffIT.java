package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.config.IdentityProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@IdentityIntegrationTest
@TestPropertySource(properties = "keju.test=staff") // a clock of its own: one-time passwords end after three days
class StaffIT {

    private static final String CHOSEN = "chosen by the administrator";

    private final Visitor visitor;
    private final ApplicationRunner staffAtStart;
    private final Path passwords;
    private final JdbcClient jdbc;

    @Autowired
    StaffIT(Visitor visitor, ApplicationRunner staffAtStart, IdentityProperties properties, JdbcClient jdbc) {
        this.visitor = visitor;
        this.staffAtStart = staffAtStart;
        this.jdbc = jdbc;
        this.passwords = Path.of(properties.staff().passwordsFile());
    }

    @Test
    void oneTimePasswordGrantsNothingButItsReplacement() throws Exception {
        String oneTime = oneTimePassword("admin");

        Reply first = visitor.logInStaff("Admin", oneTime);
        Reply changed = visitor.changePassword(first.token(), oneTime, CHOSEN);
        Reply second = visitor.logInStaff("admin", CHOSEN);

        assertThat(JsonPath.<Boolean>read(first.body(), "$.passwordChangeRequired"))
                .isTrue();
        assertThat(JsonPath.<List<String>>read(first.body(), "$.roles")).isEmpty();
        assertThat(Claims.of(first.token()).getStringListClaim("roles")).isEmpty();
        assertThat(Claims.of(changed.token()).getStringListClaim("roles")).containsExactly("EXAM_ADMINISTRATOR");
        assertThat(JsonPath.<Boolean>read(second.body(), "$.passwordChangeRequired"))
                .isFalse();
        assertThat(JsonPath.<String>read(second.body(), "$.kind")).isEqualTo("STAFF");
        assertThat(JsonPath.<List<String>>read(second.body(), "$.roles")).containsExactly("EXAM_ADMINISTRATOR");
        assertThat(visitor.logInStaff("admin", oneTime).status()).isEqualTo(401);
    }

    @Test
    void everybodyOfTheFileIsAppointedOnceAndOnlyTheOwnerReadsThePasswords() throws Exception {
        List<String> before = Files.readAllLines(passwords);

        staffAtStart.run(new DefaultApplicationArguments());

        assertThat(before)
                .extracting(line -> line.split(" ")[0])
                .containsExactly("admin", "auditor1", "auditor2", "reviewer1", "reviewer2", "finance", "inspector");
        assertThat(Files.readAllLines(passwords)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
    }

    @Test
    void copiesThatStartAtOnceReissueAnExpiredPasswordOnce() throws Exception {
        jdbc.sql("update account set one_time_password_until = created_at where username = 'finance'")
                .update();
        Callable<Boolean> start = () -> {
            staffAtStart.run(new DefaultApplicationArguments());
            return true;
        };

        try (ExecutorService copies = Executors.newFixedThreadPool(4)) {
            assertThat(copies.invokeAll(List.of(start, start, start, start)))
                    .extracting(Future::get)
                    .containsOnly(true);
        }

        assertThat(jdbc.sql("""
                        select count(*) from security_log l join account a on a.id = l.account_id
                        where a.username = 'finance' and l.happening = 'ONE_TIME_PASSWORD_ISSUED'
                        """).query(Integer.class).single()).isEqualTo(1);
        assertThat(visitor.logInStaff("finance", oneTimePassword("finance")).status())
                .isEqualTo(200);
    }

    @Test
    void reviewerMayHaveMoreThanOneRole() throws Exception {
        String oneTime = oneTimePassword("reviewer1");
        String token = visitor.logInStaff("reviewer1", oneTime).token();

        Reply changed = visitor.changePassword(token, oneTime, CHOSEN);

        assertThat(Claims.of(changed.token()).getStringListClaim("roles")).containsExactly("FEE_OFFICER", "REVIEWER");
    }

    private String oneTimePassword(String username) throws IOException {
        return Files.readAllLines(passwords).stream()
                .filter(line -> line.startsWith(username + " "))
                .map(line -> line.substring(username.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}
