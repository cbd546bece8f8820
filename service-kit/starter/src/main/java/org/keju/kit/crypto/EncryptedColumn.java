package org.keju.kit.crypto;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of the database whose values are encrypted, and the only way to write and read it. Obtained from
 * {@link EncryptedColumns}, which remembers it for {@link ReEncryption}.
 */
public final class EncryptedColumn {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]*");

    private final FieldCipher cipher;
    private final String table;
    private final String id;
    private final String column;
    private final @Nullable String index;

    EncryptedColumn(FieldCipher cipher, String table, String id, String column, @Nullable String index) {
        this.cipher = cipher;
        this.table = identifier(table);
        this.id = identifier(id);
        this.column = identifier(column);
        this.index = index == null ? null : identifier(index);
    }

    private static String identifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is no plain name of a table or column");
        }
        return name;
    }

    public byte[] encrypt(String value) {
        return cipher.encrypt(place(), value);
    }

    /**
     * The value that was encrypted.
     *
     * @throws IllegalStateException when the ciphertext was altered, belongs to another column, or its key is not known
     */
    public String decrypt(byte[] ciphertext) {
        return cipher.decrypt(place(), ciphertext);
    }

    boolean isCurrent(byte[] ciphertext) {
        return cipher.isCurrent(ciphertext);
    }

    String place() {
        return table + "." + column;
    }

    String table() {
        return table;
    }

    String id() {
        return id;
    }

    String column() {
        return column;
    }

    @Nullable
    String index() {
        return index;
    }
}
