package org.keju.application.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.web.multipart.MultipartFile;

/** A table that came with a request, as a file for as long as it is read. */
final class UploadedTable {

    private UploadedTable() {}

    @FunctionalInterface
    interface Reading<T> {
        T of(Path file);
    }

    static <T> T reading(MultipartFile file, Reading<T> reading) throws IOException {
        Path copy = Files.createTempFile("upload", ".table");
        try {
            Files.copy(file.getInputStream(), copy, StandardCopyOption.REPLACE_EXISTING);
            return reading.of(copy);
        } finally {
            Files.delete(copy);
        }
    }
}
