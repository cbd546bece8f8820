package org.keju.ticket.domain.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads files that are UTF-8 or, as spreadsheets on Chinese systems save them, GB 18030. */
public final class PlainText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainText() {}

    /** The text of a file; empty when it is in neither encoding. */
    public static Optional<String> of(byte[] file) {
        return decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, Charset.forName("GB18030")))
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
