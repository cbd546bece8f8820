package org.keju.ticket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.ticket.application.TicketPrinter.PrinterBusy;
import org.keju.ticket.domain.AdmissionTicket;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.TicketFixture;

@Tag("row-95")
class TicketPrinterTest {

    private static final String SEAL =
            "KEJU1|demo-2026|00013100000010051764|A1|310***********1234|𠮷|" + "s".repeat(86);

    private static final PdfTicketPrinter PRINTER = new PdfTicketPrinter(new PressRoom(1, Duration.ofSeconds(5)));

    @ParameterizedTest
    @ValueSource(strings = {"李一日", "𠮷𡃁", "艾合买提·吐尔逊", "欧阳䶮㛃𬭎", "𪚥𫍯鿏", "John O'Neil"})
    void printsEveryNameSoThatItCanBeCopied(String name) throws Exception {
        assertThat(TicketCodes.text(print(TicketFixture.ticketOf(name)))).contains(name);
    }

    @Test
    void marksACharacterThatNoFontHasInsteadOfLeavingABlank() throws Exception {
        assertThat(TicketCodes.text(print(TicketFixture.ticketOf("王\uE123")))).contains("王〓");
    }

    @Test
    @Tag("row-97")
    void saysWhereWhenAndHow() throws Exception {
        assertThat(TicketCodes.text(print(TicketFixture.ticketOf("李明"))))
                .contains("公务员公共科目笔试")
                .contains("310***********1234")
                .contains("A2026-0000-0017-4")
                .contains("0001 3100 0000 1005 17")
                .contains("上海市实验中学东校")
                .contains("博学楼三层305教室")
                .contains("行政职业能力测验")
                .contains("2026年11月29日（星期日）")
                .contains("09:00–11:00")
                .contains("考生须持本准考证和有效居民身份证原件参加考试");
    }

    @Test
    void carriesThePhotoByteByByte() throws Exception {
        byte[] photo = TicketFixture.photo();

        try (PDDocument document = Loader.loadPDF(print(TicketFixture.ticketOf("李明")))) {
            PDResources resources = document.getPage(0).getResources();
            COSName name = resources.getXObjectNames().iterator().next();
            PDImageXObject image = (PDImageXObject) resources.getXObject(name);
            assertThat(image.createInputStream(List.of("DCTDecode")).readAllBytes())
                    .isEqualTo(photo);
        }
    }

    @Test
    void saysInItsPlaceThatNoPhotoIsNeeded() throws Exception {
        byte[] pdf = PRINTER.print(TicketFixture.ticketOf("李明"), null, SEAL);

        assertThat(TicketCodes.text(pdf)).contains("无需照片").contains("No photo needed");
        assertThat(TicketCodes.text(print(TicketFixture.ticketOf("李明")))).doesNotContain("无需照片");
    }

    @Test
    void bothCodesCanBeScannedFromPaper() throws Exception {
        AdmissionTicket ticket = TicketFixture.ticketOf("李明");
        byte[] pdf = print(ticket);

        assertThat(TicketCodes.bars(pdf)).isEqualTo(ticket.number().value());
        assertThat(TicketCodes.square(pdf)).isEqualTo(SEAL);
    }

    /** A seal ends in a signature, so every square looks different. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everySealCanBeScanned(long seed) throws Exception {
        byte[] signature = new byte[64];
        new Random(seed).nextBytes(signature);
        String seal = SEAL + Base64.getUrlEncoder().encodeToString(signature);

        byte[] pdf = PRINTER.print(TicketFixture.ticketOf("李明"), TicketFixture.photo(), seal);

        assertThat(TicketCodes.square(pdf)).isEqualTo(seal);
    }

    @Test
    void goesOnToAnotherPageWhenTheRulesAreLong() throws Exception {
        Bilingual rule = new Bilingual("请考生提前熟悉考点位置和交通路线。".repeat(6), "Know the way to the site. ".repeat(8));
        AdmissionTicket ticket = TicketFixture.ticketOf("李明", Collections.nCopies(30, rule));

        byte[] pdf = print(ticket);

        assertThat(TicketCodes.pages(pdf)).isGreaterThan(1);
        assertThat(TicketCodes.text(pdf)).contains("\n30.");
    }

    @Test
    void anExamWithoutRulesHasOnePage() throws Exception {
        assertThat(TicketCodes.pages(print(TicketFixture.ticketOf("李明", List.of()))))
                .isOne();
    }

    /** Among the first are rare names, for which a font is read that all share. */
    @Test
    void printsSeveralAtOnce() throws Exception {
        PdfTicketPrinter printer = new PdfTicketPrinter(new PressRoom(4, Duration.ofSeconds(30)));
        List<String> names = List.of("𠮷𡃁", "𪚥𫍯鿏", "欧阳䶮㛃𬭎", "李明", "艾合买提·吐尔逊", "张伟", "王芳", "𠮷一");

        try (ExecutorService candidates = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> printed = names.stream()
                    .map(name -> candidates.submit(
                            () -> printer.print(TicketFixture.ticketOf(name), TicketFixture.photo(), SEAL)))
                    .toList();
            for (int i = 0; i < names.size(); i++) {
                assertThat(TicketCodes.text(printed.get(i).get())).contains(names.get(i));
            }
        }
    }

    @Test
    void asksToComeBackWhenAllPressesAreBusy() {
        PdfTicketPrinter none = new PdfTicketPrinter(new PressRoom(0, Duration.ofMillis(1)));

        assertThatExceptionOfType(PrinterBusy.class)
                .isThrownBy(() -> none.print(TicketFixture.ticketOf("李明"), TicketFixture.photo(), SEAL));
    }

    @Test
    void staysSmallAlthoughItsFontsAreLarge() {
        assertThat(print(TicketFixture.ticketOf("𠮷𡃁"))).hasSizeLessThan(120_000);
    }

    private static byte[] print(AdmissionTicket ticket) {
        return PRINTER.print(ticket, TicketFixture.photo(), SEAL);
    }
}
