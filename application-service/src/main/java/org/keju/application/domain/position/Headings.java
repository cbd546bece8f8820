package org.keju.application.domain.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The headings of a sheet: what each of its columns is called, known ones in one spelling whatever the sheet calls them. */
record Headings(List<String> names) {

    /** The headings in this row, if it names every column without which there is no position. */
    static Optional<Headings> in(List<String> cells) {
        List<String> names = new ArrayList<>(cells.size());
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String name = KnownColumn.of(cell).map(KnownColumn::heading).orElseGet(cell::strip);
            names.add(seen.add(name) ? name : "");
        }
        boolean complete =
                KnownColumn.required().stream().map(KnownColumn::heading).allMatch(names::contains);
        return complete ? Optional.of(new Headings(names)) : Optional.empty();
    }

    /** A row's cells under their headings, in order; cells without a heading are left out. */
    Map<String, String> name(List<String> cells) {
        Map<String, String> row = LinkedHashMap.newLinkedHashMap(names.size());
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            String name = names.get(i);
            if (!name.isEmpty()) {
                row.put(name, cells.get(i).replace("\r\n", "\n").strip());
            }
        }
        return row;
    }
}
