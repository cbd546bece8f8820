package org.keju.ticket.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Tells a reader which character each code of a font means, so that text can be copied and searched (ISO 32000-2, 9.10.3). */
final class UnicodeMap {

    private static final int ENTRIES_IN_A_BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private UnicodeMap() {}

    static byte[] of(Map<Integer, Integer> codesByCharacter) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(codesByCharacter.entrySet());
        for (int from = 0; from < entries.size(); from += ENTRIES_IN_A_BLOCK) {
            block(map, entries.subList(from, Math.min(from + ENTRIES_IN_A_BLOCK, entries.size())));
        }
        map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void block(StringBuilder map, List<Map.Entry<Integer, Integer>> entries) {
        map.append(entries.size()).append(" beginbfchar\n");
        for (Map.Entry<Integer, Integer> entry : entries) {
            map.append('<')
                    .append(HEX.toHexDigits((char) entry.getValue().intValue()))
                    .append("> <");
            for (char unit : Character.toChars(entry.getKey())) {
                map.append(HEX.toHexDigits(unit));
            }
            map.append(">\n");
        }
        map.append("endbfchar\n");
    }
}
