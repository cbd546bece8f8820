package org.keju.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestServers;
import org.keju.kit.testing.app.KitTestApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** Keys can be replaced while a service runs: nothing becomes unreadable, and in the end the former key is not needed. */
@KejuIntegrationTest
@ContextConfiguration(classes = KitTestApplication.class, initializers = TestServers.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReEncryptionIT {

    private static final int ROWS = 450;
    private static final String FORMER = "k1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String CURRENT = "k2:sm4:MDEyMzQ1Njc4OTAxMjM0NQ==";
    private static final String FORMER_INDEX = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String CURRENT_INDEX = "MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private final JdbcClient jdbc;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    ReEncryptionIT(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void manyValuesUnderTheFormerKey() {
        jdbc.sql("delete from secret").update();
        EncryptedColumn column = column(FORMER);
        BlindIndex index = BlindIndex.keyed(FORMER_INDEX);
        IntStream.range(0, ROWS).forEach(i -> insert(Ids.next(), column.encrypt("value " + i), index.of("value " + i)));
    }

    @Test
    void rewritesEveryValueAndNeedsTheFormerKeyNoMore() throws Exception {
        ReEncryption job = job(CURRENT + "," + FORMER, FORMER_INDEX);
        assertThat(job.run()).isEqualTo(ROWS);
        assertThat(values(column(CURRENT))).hasSize(ROWS).allMatch(value -> value.startsWith("value "));
        assertThat(job.run()).isZero();
        assertThat(meters.get("keju.encryption.rewritten").counter().count()).isEqualTo(ROWS);
        assertThat(meters.get("keju.encryption.outdated").gauge().value()).isZero();
    }

    @Test
    void rewritesEveryIndexAsWell() throws Exception {
        ReEncryption job = job(FORMER, CURRENT_INDEX + "," + FORMER_INDEX);
        assertThat(job.run()).isEqualTo(ROWS);
        BlindIndex index = BlindIndex.keyed(CURRENT_INDEX);
        for (int i = 0; i < ROWS; i++) {
            assertThat(countIndexed(index.of("value " + i))).isOne();
        }
        assertThat(job.run()).isZero();
    }

    @Test
    void worksInSeveralCopiesAtOnce() throws Exception {
        Callable<Integer> run = () -> job(CURRENT + "," + FORMER, FORMER_INDEX).run();
        int rewritten = 0;
        try (var copies = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var copy : copies.invokeAll(List.of(run, run, run))) {
                rewritten += copy.get();
            }
        }
        assertThat(rewritten).isEqualTo(ROWS);
        assertThat(values(column(CURRENT))).hasSize(ROWS);
    }

    /** What a user changes between the reading of a row and its rewriting stays as the user left it. */
    @Test
    void neverUndoesAChangeOfTheSameMoment() throws Exception {
        UUID changed = Ids.next();
        EncryptedColumn former = column(FORMER);
        EncryptedColumn current = column(CURRENT + "," + FORMER);
        insert(changed, former.encrypt("before"), BlindIndex.keyed(FORMER_INDEX).of("before"));
        ReEncryption job = job(CURRENT + "," + FORMER, FORMER_INDEX, () -> update(changed, current.encrypt("after")));
        job.run();
        assertThat(current.decrypt(content(changed))).isEqualTo("after");
        assertThat(current.isCurrent(content(changed))).isTrue();
    }

    @Test
    void goesOnPastAValueThatNobodyCanRead() throws Exception {
        insert(Ids.next(), new byte[] {1, 2, 3}, new byte[32]);
        ReEncryption job = job(CURRENT + "," + FORMER, FORMER_INDEX);
        assertThat(job.run()).isEqualTo(ROWS);
        assertThat(meters.get("keju.encryption.outdated").gauge().value()).isOne();
    }

    private ReEncryption job(String keys, String indexKeys) {
        return job(keys, indexKeys, () -> {});
    }

    /** @param meanwhile happens whenever the job is about to compute an index, which is after it has read the row */
    private ReEncryption job(String keys, String indexKeys, Runnable meanwhile) {
        FieldCipher cipher = FieldCipher.of(keys);
        BlindIndex index = BlindIndex.keyed(indexKeys);
        EncryptedColumns columns = new EncryptedColumns(() -> cipher);
        columns.column("secret", "id", "content", "content_index");
        return new ReEncryption(
                jdbc,
                columns,
                () -> {
                    meanwhile.run();
                    return index;
                },
                meters);
    }

    private static EncryptedColumn column(String keys) {
        return new EncryptedColumns(() -> FieldCipher.of(keys)).column("secret", "id", "content");
    }

    private void insert(UUID id, byte[] content, byte[] index) {
        jdbc.sql("insert into secret (id, content, content_index) values (?, ?, ?)")
                .params(UuidBytes.of(id), content, index)
                .update();
    }

    private void update(UUID id, byte[] content) {
        jdbc.sql("update secret set content = ? where id = ?")
                .params(content, UuidBytes.of(id))
                .update();
    }

    private byte[] content(UUID id) {
        return jdbc.sql("select content from secret where id = ?")
                .param(UuidBytes.of(id))
                .query(byte[].class)
                .single();
    }

    private List<String> values(EncryptedColumn column) {
        return jdbc.sql("select content from secret").query(byte[].class).list().stream()
                .map(column::decrypt)
                .toList();
    }

    private int countIndexed(byte[] index) {
        return jdbc.sql("select count(*) from secret where content_index = ?")
                .param(index)
                .query(Integer.class)
                .single();
    }
}
