package org.keju.ticket.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.application.PhotoStore;

/** Keeps photos as files of a folder, spread over subfolders by the end of their id. A file appears whole or not at all. */
public final class PhotoFolder implements PhotoStore {

    private final Path folder;

    public PhotoFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(UUID photoId, byte[] jpeg) {
        Path file = file(photoId);
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), photoId.toString(), ".part");
            Files.write(unfinished, jpeg);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("A photo could not be kept", e);
        }
    }

    @Override
    public Optional<byte[]> read(UUID photoId) {
        try {
            return Optional.of(Files.readAllBytes(file(photoId)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A photo could not be read", e);
        }
    }

    private Path file(UUID photoId) {
        String name = photoId.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name + ".jpg");
    }
}
