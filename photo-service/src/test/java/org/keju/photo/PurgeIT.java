package org.keju.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.keju.photo.PhotoClient.Applicant;
import org.keju.photo.application.LoosePictures;
import org.keju.photo.application.PhotoStore;
import org.keju.photo.application.PurgePictures;
import org.keju.photo.jpeg.TestPictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Faces that nobody needs any more are not kept. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PurgeIT {

    private final PhotoClient client;
    private final PurgePictures purgePictures;
    private final PhotoStore store;
    private final LoosePictures loose;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final byte[] first = TestPictures.jpeg(TestPictures.portrait(300, 420, TestPictures.BLUE));
    private final byte[] second = TestPictures.jpeg(TestPictures.portrait(310, 434, TestPictures.BLUE));

    PurgeIT(
            RestTestClient http,
            TestTokens tokens,
            EventProbe probe,
            JdbcClient jdbc,
            PurgePictures purgePictures,
            PhotoStore store,
            LoosePictures loose,
            TestClock clock) {
        this.client = new PhotoClient(http, tokens, probe, jdbc);
        this.purgePictures = purgePictures;
        this.store = store;
        this.loose = loose;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nothingIsLeftOver() {
        client.publishExam(1, false);
        jdbc.sql("delete from loose_picture").update();
        jdbc.sql("update photo set master_key = '', rendition_key = ''").update();
    }

    @Test
    void removesAReplacedPictureADayLater() {
        Applicant applicant = uploaded(first);
        List<String> replaced = keysOf(applicant);
        client.upload(applicant, second).expectStatus().isOk();

        assertThat(purge()).isZero();
        assertThat(replaced).allMatch(this::isKept);
        clock.advance(Duration.ofHours(24));

        purge();
        awaitGone(replaced);
        assertThat(keysOf(applicant)).hasSize(2).allMatch(this::isKept);
        client.image(applicant).expectStatus().isOk();
    }

    @Test
    void sparesAPictureThatAnotherPhotoConsistsOf() {
        Applicant applicant = uploaded(first);
        Applicant twin = uploaded(first);
        client.upload(applicant, second).expectStatus().isOk();
        clock.advance(Duration.ofHours(24));

        purge();

        assertThat(keysOf(twin)).allMatch(this::isKept);
        client.image(twin).expectStatus().isOk();
    }

    @Test
    void sparesAPictureThatIsHandedInAgain() {
        Applicant applicant = uploaded(first);
        client.upload(applicant, second).expectStatus().isOk();
        client.upload(applicant, first).expectStatus().isOk();
        clock.advance(Duration.ofHours(24));

        purge();

        assertThat(keysOf(applicant)).allMatch(this::isKept);
    }

    @Test
    void removesWhatWasKeptForAPhotoThatNeverCame() {
        Applicant applicant = uploaded(TestPictures.jpeg(TestPictures.portrait(320, 448, Color.WHITE)));
        List<String> orphans = keysOf(applicant);
        jdbc.sql("update photo set master_key = '', rendition_key = ''").update();
        orphans.forEach(key -> loose.add(key, clock.instant()));
        clock.advance(Duration.ofHours(24));

        purge();
        awaitGone(orphans);
        assertThat(purge()).isZero();
    }

    /** The service purges by itself, too; whoever comes first does it. */
    private void awaitGone(List<String> keys) {
        await().until(() -> keys.stream().noneMatch(this::isKept));
    }

    private int purge() {
        return purgePictures.run();
    }

    private Applicant uploaded(byte[] file) {
        Applicant applicant = client.applicant(null);
        client.upload(applicant, file).expectStatus().isOk();
        return applicant;
    }

    private List<String> keysOf(Applicant applicant) {
        return jdbc.sql("""
                        select master_key from photo where application_id = :id
                        union select rendition_key from photo where application_id = :id
                        """)
                .param("id", UuidBytes.of(applicant.applicationId()))
                .query(String.class)
                .list();
    }

    private boolean isKept(String key) {
        try {
            store.read(key);
            return true;
        } catch (RuntimeException gone) {
            return false;
        }
    }
}
