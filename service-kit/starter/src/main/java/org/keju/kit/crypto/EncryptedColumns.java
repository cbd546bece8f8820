package org.keju.kit.crypto;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The encrypted columns of a service. Whoever writes or reads such a column asks for it here once, when it is constructed; so none
 * can be forgotten when keys are replaced.
 */
public final class EncryptedColumns {

    private final Supplier<FieldCipher> cipher;
    private final Map<String, EncryptedColumn> byPlace = new ConcurrentSkipListMap<>();

    /** @param cipher asked for with the first column, so that a service without any needs no keys */
    EncryptedColumns(Supplier<FieldCipher> cipher) {
        this.cipher = cipher;
    }

    /**
     * An encrypted column.
     *
     * @param id the table's primary key, a single column
     */
    public EncryptedColumn column(String table, String id, String column) {
        return remember(table, id, column, null);
    }

    /**
     * An encrypted column whose values can be found by equality.
     *
     * @param index the column that keeps the {@link BlindIndex} of exactly the text that is encrypted
     */
    public EncryptedColumn column(String table, String id, String column, String index) {
        return remember(table, id, column, index);
    }

    private EncryptedColumn remember(String table, String id, String column, @Nullable String index) {
        EncryptedColumn asked = new EncryptedColumn(cipher.get(), table, id, column, index);
        return byPlace.merge(asked.place(), asked, (known, again) -> again.index() == null ? known : again);
    }

    Collection<EncryptedColumn> all() {
        return List.copyOf(byPlace.values());
    }

    FieldCipher cipher() {
        return cipher.get();
    }
}
