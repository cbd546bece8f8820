package org.keju.photo.application;

/**
 * A picture to be sent to somebody.
 *
 * @param key names the content, and changes with it
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the store to the response, never compared
public record ShownPicture(String key, byte[] jpeg) {}
