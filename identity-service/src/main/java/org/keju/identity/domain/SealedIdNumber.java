package org.keju.identity.domain;

/**
 * An ID number at rest: unreadable, but findable by equality.
 *
 * @param ciphertext the number, encrypted
 * @param index a keyed hash of the number
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; it only carries two columns together
public record SealedIdNumber(byte[] ciphertext, byte[] index) {}
