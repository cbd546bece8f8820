package org.keju.review.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;

/**
 * Looks for what starts programs, sends data or carries other files: in the plain bytes, since not every reader keeps to the
 * tables, and in every object that the tables name. It is no proof that a document is harmless, which is why documents are also
 * never opened within our own pages.
 */
final class PdfScan {

    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private final Spending spending = new Spending();
    private final Deque<COSBase> unseen = new ArrayDeque<>();

    private PdfScan() {}

    static void check(byte[] content) {
        ActiveNames.refuseIn(content);
        try {
            new PdfScan().read(content);
        } catch (InvalidPasswordException locked) {
            throw new EvidenceRefused(Fault.PROTECTED);
        } catch (EvidenceRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) { // nonsense is answered with any of these
            throw new EvidenceRefused(Fault.BROKEN);
        }
    }

    private void read(byte[] content) throws IOException {
        try (PDDocument document = new BoundedParser(content, spending).parse(false)) {
            if (document.isEncrypted()) {
                throw new EvidenceRefused(Fault.PROTECTED);
            }
            COSDocument objects = document.getDocument();
            walk(objects.getTrailer());
            for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
                walk(objects.getObjectFromPool(key).getObject());
            }
        }
    }

    /** Looks through one object; what it only refers to stands in the tables itself. */
    private void walk(COSBase object) {
        see(object);
        while (!unseen.isEmpty()) {
            switch (unseen.pop()) {
                case COSDictionary dictionary -> look(dictionary);
                case COSArray array -> array.forEach(this::see);
                case COSName name -> ActiveNames.refuse(name.getName());
                default -> {}
            }
        }
        spending.time();
    }

    private void look(COSDictionary dictionary) {
        dictionary.entrySet().forEach(entry -> {
            ActiveNames.refuse(entry.getKey().getName());
            see(entry.getValue());
        });
        if (dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                && !GO_TO.equals(action.getCOSName(COSName.S))) {
            throw new EvidenceRefused(Fault.ACTIVE);
        }
        if (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))) {
            spending.page();
        }
    }

    private void see(COSBase value) {
        if (value != null) { // a list may have gaps
            unseen.push(value);
        }
    }
}
