package org.keju.photo.application;

import java.util.List;
import org.keju.photo.domain.PhotoCheck;

/**
 * A picture that passed.
 *
 * @param originalSha256 SHA-256 of the file, hexadecimal
 * @param master JPEG in the size of the file, or half or a third of it when that is more than anybody prints
 * @param rendition JPEG in the size that the exam asks for
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the reader to the store, never compared
public record InspectedPicture(String originalSha256, byte[] master, byte[] rendition, List<PhotoCheck> checks) {}
