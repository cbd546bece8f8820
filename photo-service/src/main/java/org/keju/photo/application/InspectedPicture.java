package org.keju.photo.application;

import java.util.List;
import org.keju.photo.domain.PhotoCheck;

/**
 * A picture that passed.
 *
 * @param master JPEG in the full size of the file
 * @param rendition JPEG in the size that the exam asks for
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the reader to the store, never compared
public record InspectedPicture(byte[] master, byte[] rendition, List<PhotoCheck> checks) {}
