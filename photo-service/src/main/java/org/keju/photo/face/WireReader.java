package org.keju.photo.face;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;

/** Goes through the fields of a message in the wire format of protocol buffers, which ONNX files are written in. */
final class WireReader {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH_PREFIXED = 2;
    private static final int FOUR_BYTES = 5;

    private final ByteBuffer message;
    private int field;
    private int type;
    private long number;
    private ByteBuffer content = ByteBuffer.allocate(0);

    WireReader(ByteBuffer message) {
        this.message = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Moves to the next field; false at the end of the message. */
    boolean next() {
        if (!message.hasRemaining()) {
            return false;
        }
        long key = varint(message);
        field = (int) (key >>> 3);
        type = (int) (key & 7);
        switch (type) {
            case VARINT -> number = varint(message);
            case LENGTH_PREFIXED -> content = slice((int) varint(message));
            case EIGHT_BYTES -> content = slice(Long.BYTES);
            case FOUR_BYTES -> content = slice(Integer.BYTES);
            default -> throw new IllegalArgumentException("No wire type of protocol buffers: " + type);
        }
        return true;
    }

    /** The number of the current field. */
    int field() {
        return field;
    }

    long number() {
        return number;
    }

    ByteBuffer bytes() {
        return content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    String text() {
        return StandardCharsets.UTF_8.decode(bytes()).toString();
    }

    /** A repeated number comes one by one or packed together. */
    LongStream numbers() {
        if (type == VARINT) {
            return LongStream.of(number);
        }
        ByteBuffer packed = bytes();
        LongStream.Builder numbers = LongStream.builder();
        while (packed.hasRemaining()) {
            numbers.add(varint(packed));
        }
        return numbers.build();
    }

    private ByteBuffer slice(int length) {
        ByteBuffer slice = message.slice(message.position(), length);
        message.position(message.position() + length);
        return slice;
    }

    private static long varint(ByteBuffer from) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = from.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number of more than 64 bits");
    }
}
