package org.keju.kit.crypto;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An encrypted value taken apart. Two forms exist:
 *
 * <ul>
 *   <li>bound to its place: {@code [2][algorithm][length of key id][key id][nonce][ciphertext and tag]}, and what is
 *       authenticated beside it is the head and the place;
 *   <li>of before places were bound, always AES: {@code [1][length of key id][key id][nonce][ciphertext and tag]}, and what is
 *       authenticated is the head alone. It is read, and written no more.
 * </ul>
 */
record Ciphertext(byte[] head, Algorithm algorithm, String keyId, boolean bound, byte[] nonce, byte[] sealed) {

    private static final byte UNBOUND = 1;
    private static final byte BOUND = 2;

    /** What every value begins with that this key encrypts now. */
    static byte[] headOf(FieldKey key) {
        byte[] id = key.id().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(3 + id.length)
                .put(BOUND)
                .put(key.algorithm().code())
                .put((byte) id.length)
                .put(id)
                .array();
    }

    static Ciphertext parse(byte[] bytes) {
        try {
            ByteBuffer input = ByteBuffer.wrap(bytes);
            boolean bound = switch (input.get()) {
                case UNBOUND -> false;
                case BOUND -> true;
                default -> throw unknown();
            };
            Algorithm algorithm =
                    bound ? Algorithm.coded(input.get()).orElseThrow(Ciphertext::unknown) : Algorithm.AES_256_GCM;
            String keyId = new String(take(input, input.get()), StandardCharsets.US_ASCII);
            byte[] head = take(input.duplicate().rewind(), input.position());
            return new Ciphertext(
                    head, algorithm, keyId, bound, take(input, Aead.NONCE_BYTES), take(input, input.remaining()));
        } catch (BufferUnderflowException e) {
            throw unknown();
        }
    }

    private static IllegalStateException unknown() {
        return new IllegalStateException("The value is not encrypted in a form that is known");
    }

    private static byte[] take(ByteBuffer input, int length) {
        if (length < 0) {
            throw unknown();
        }
        byte[] taken = new byte[Math.min(length, input.remaining() + 1)];
        input.get(taken);
        return taken;
    }

    /** What the tag vouches for beside the value itself. */
    byte[] associatedData(String place) {
        return bound ? bind(head, place) : head;
    }

    static byte[] bind(byte[] head, String place) {
        byte[] name = place.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + name.length)
                .put(head)
                .put(name)
                .array();
    }
}
