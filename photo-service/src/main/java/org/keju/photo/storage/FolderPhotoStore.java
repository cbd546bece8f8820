package org.keju.photo.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.keju.photo.application.PhotoStore;

/**
 * Pictures in a folder, each under the SHA-256 of its content: {@code ab/cd/abcd….jpg}. A picture appears under its name all at
 * once or not at all, and two writers of the same picture do not disturb each other.
 */
public final class FolderPhotoStore implements PhotoStore {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public FolderPhotoStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public String keep(byte[] jpeg) {
        String key = sha256(jpeg);
        Path file = file(key);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                write(file, jpeg);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The picture " + key + " could not be kept", failure);
        }
        return key;
    }

    @Override
    public byte[] read(String key) {
        try {
            return Files.readAllBytes(file(key));
        } catch (IOException failure) {
            throw new UncheckedIOException("The picture " + key + " could not be read", failure);
        }
    }

    /** Forces the content to the disk before the name shows it: a row must never point at an empty file after a crash. */
    private static void write(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), ".", ".part");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path file(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not the key of a picture: " + key);
        }
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key + ".jpg");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
