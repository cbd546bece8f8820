package org.keju.kit.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text is UTF-8 from beginning to end, or GB 18030, which Chinese spreadsheet programs write unless told otherwise. */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 16 * 1024;

    private TextEncoding() {}

    static Charset of(CsvReader.Source file) throws IOException {
        // a decoder, unlike a charset, does not put up with bytes that mean nothing
        try (Reader text = new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder())) {
            char[] buffer = new char[BUFFER];
            while (text.read(buffer) >= 0) {
                // every character is looked at
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            return GB18030;
        }
    }
}
