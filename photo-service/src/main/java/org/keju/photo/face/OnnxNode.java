package org.keju.photo.face;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One operation of a network.
 *
 * @param operation such as {@code Conv}
 * @param inputs names of what it works on
 * @param output name of what it makes
 * @param attributes whole numbers that say how; others this network has not
 */
record OnnxNode(String operation, List<String> inputs, String output, Map<String, int[]> attributes) {

    static OnnxNode read(ByteBuffer message) {
        WireReader reader = new WireReader(message);
        List<String> inputs = new ArrayList<>();
        Map<String, int[]> attributes = new HashMap<>();
        String output = "";
        String operation = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> inputs.add(reader.text());
                case 2 -> output = reader.text();
                case 4 -> operation = reader.text();
                case 5 -> readAttribute(reader.bytes(), attributes);
                default -> {
                    // names and notes for people
                }
            }
        }
        return new OnnxNode(operation, List.copyOf(inputs), output, Map.copyOf(attributes));
    }

    private static void readAttribute(ByteBuffer message, Map<String, int[]> attributes) {
        WireReader reader = new WireReader(message);
        String name = "";
        List<Integer> numbers = new ArrayList<>();
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> name = reader.text();
                case 3, 8 -> reader.numbers().forEach(number -> numbers.add(Math.toIntExact(number)));
                default -> {
                    // the attribute's type, and kinds that are not whole numbers
                }
            }
        }
        attributes.put(name, numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    String input(int index) {
        return inputs.get(index);
    }

    int[] attribute(String name, int... usual) {
        return attributes.getOrDefault(name, usual);
    }
}
