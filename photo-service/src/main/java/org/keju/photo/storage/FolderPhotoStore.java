package org.keju.photo.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.keju.photo.application.ContentKey;
import org.keju.photo.application.PhotoStore;

/**
 * Pictures in a folder: {@code ab/cd/abcd….jpg}. A picture appears under its name all at once or not at all, and two writers of
 * the same picture do not disturb each other.
 */
public final class FolderPhotoStore implements PhotoStore {

    private final Path folder;

    public FolderPhotoStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String key, byte[] jpeg) {
        Path file = file(key);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                write(file, jpeg);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The picture " + key + " could not be kept", failure);
        }
    }

    @Override
    public byte[] read(String key) {
        try {
            return ContentKey.requireContent(key, Files.readAllBytes(file(key)));
        } catch (IOException failure) {
            throw new UncheckedIOException("The picture " + key + " could not be read", failure);
        }
    }

    @Override
    public void remove(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException failure) {
            throw new UncheckedIOException("The picture " + key + " could not be removed", failure);
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
        String name = ContentKey.require(key);
        return folder.resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name + ".jpg");
    }
}
