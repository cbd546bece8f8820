package org.keju.photo.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names content by its SHA-256, in hexadecimal. */
public final class ContentKey {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private ContentKey() {}

    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Answers the key; anything else names no picture. */
    public static String require(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not the key of a picture: " + key);
        }
        return key;
    }

    /** Answers the content when it is still what its key names; a disk that rots must not be printed on a ticket. */
    public static byte[] requireContent(String key, byte[] content) {
        if (!of(content).equals(key)) {
            throw new IllegalStateException("The picture " + key + " is not what was kept");
        }
        return content;
    }
}
