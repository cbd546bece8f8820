package org.keju.review.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.keju.review.application.EvidenceInspector;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;
import org.keju.review.domain.EvidenceType;
import org.springframework.stereotype.Component;

/** Knows files by their first bytes; names and declared types are the sender's to choose. */
@Component
class SniffedFiles implements EvidenceInspector {

    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Reading one takes a processor for a while and some hundred megabytes at worst. */
    private final FewAtOnce documents = new FewAtOnce(2, Duration.ofSeconds(5));

    @Override
    public EvidenceType inspect(byte[] content) {
        EvidenceType type = typeOf(content).orElseThrow(() -> new EvidenceRefused(Fault.UNKNOWN_TYPE));
        switch (type) {
            case JPEG -> PictureHeader.check("jpeg", content);
            case PNG -> PictureHeader.check("png", content);
            case PDF -> documents.run(() -> PdfScan.check(content));
        }
        return type;
    }

    private static Optional<EvidenceType> typeOf(byte[] content) {
        if (begins(content, JPEG)) {
            return Optional.of(EvidenceType.JPEG);
        }
        if (begins(content, PNG)) {
            return Optional.of(EvidenceType.PNG);
        }
        return begins(content, PDF) ? Optional.of(EvidenceType.PDF) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] signature) {
        return content.length > signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
