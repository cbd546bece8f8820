package org.keju.kit.blobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Files in a folder. A file appears under its name all at once or not at all, and two writers of the same name do not disturb each
 * other.
 */
public final class FolderBlobStore implements BlobStore {

    private final Path folder;

    /**
     * A store in a folder.
     *
     * @param folder made when the first file is kept
     */
    public FolderBlobStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(BlobName name, byte[] content) {
        Path file = file(name);
        try {
            Files.createDirectories(file.getParent());
            write(file, content);
        } catch (IOException failure) {
            throw new BlobStoreFailed("Keeping", name, failure);
        }
    }

    @Override
    public Optional<byte[]> read(BlobName name) {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new BlobStoreFailed("Reading", name, failure);
        }
    }

    @Override
    public void remove(BlobName name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            throw new BlobStoreFailed("Removing", name, failure);
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

    private Path file(BlobName name) {
        return folder.resolve(name.path());
    }
}
