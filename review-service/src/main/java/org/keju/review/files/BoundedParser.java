package org.keju.review.files;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;

/**
 * PDFBox's parser on a budget. It guesses at nothing: what it cannot read as the standard has it is refused, since another reader
 * might understand it differently. The names of its methods are PDFBox's.
 */
final class BoundedParser extends PDFParser {

    private final Spending spending;
    private final Set<Long> lookedInto = new HashSet<>();
    private boolean readsTables;

    BoundedParser(byte[] content, Spending spending) throws IOException {
        super(new RandomAccessReadBuffer(content));
        this.spending = spending;
    }

    @Override
    protected @Nullable COSBase parseDirObject() throws IOException {
        spending.object();
        return super.parseDirObject();
    }

    /** Finds the tables, from the last to the first; the parser decodes every stream that it meets on that way. */
    @Override
    protected COSDictionary retrieveTrailer() throws IOException {
        readsTables = true;
        try {
            return super.retrieveTrailer();
        } finally {
            readsTables = false;
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (readsTables) {
            new DecodedStream(stream, spending).requireTable();
        }
        return stream;
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        spending.time();
        COSBase holder = document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
        if (!(holder instanceof COSStream stream)) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
        if (lookedInto.add(number)) {
            new DecodedStream(stream, spending).requireHarmlessObjects();
        }
        COSBase found = super.parseObjectStreamObject(number, key);
        if (found == null) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
        return found;
    }

    /** The caller would take what cannot be read for nothing. */
    @Override
    public @Nullable COSBase dereferenceCOSObject(COSObject object) throws IOException {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException broken) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
    }
}
