package org.keju.photo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keju.events.LocalizedText;
import org.keju.photo.domain.PhotoCheck;

/** The machine's findings in the words and units of people. */
class CheckTextsTest {

    private final CheckTexts texts = new CheckTexts();

    @Test
    void tellsSizesInTheUnitsOfTheRule() {
        PhotoCheck check = PhotoCheck.pass(PhotoCheck.Code.BYTES, "204800", "5000–10000000");

        assertThat(texts.of(check))
                .isEqualTo(new LocalizedText("文件大小符合要求（204.8 KB）。", "The size of the file is right (204.8 KB)."));
    }

    @Test
    void namesBackgroundsInTheOrderOfTheDefinition() {
        PhotoCheck check = PhotoCheck.of(PhotoCheck.Code.BACKGROUND, false, "RED", "WHITE,BLUE");

        assertThat(texts.of(check).zh()).contains("红色", "白色 / 蓝色");
        assertThat(texts.of(check).en()).contains("red", "white / blue");
    }

    @ParameterizedTest
    @CsvSource({
        "10000000, 204800, 204.8 KB",
        "20480, 20481, 20.1 KB",
        "5242880, 5242880, 5 MB",
        "5000, 4999, 4.9 KB",
        "5000, 999, 999 B"
    })
    void neverRoundsASizeToTheOtherSideOfItsLimit(long limit, long bytes, String words) {
        assertThat(FileSizes.beside(limit, bytes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"20480, 20 KB", "5000, 5 KB", "10000000, 10 MB", "5242880, 5 MB"})
    void takesALimitAsItWasCounted(long bytes, String words) {
        assertThat(FileSizes.limit(bytes)).isEqualTo(words);
    }
}
