package org.keju.photo.face;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A network as an ONNX file holds it: its operations in the order in which they run, and the numbers that training found.
 * Of the format it reads what BlazeFace uses, and refuses the rest.
 */
record OnnxGraph(List<OnnxNode> nodes, Map<String, Tensor> weights, Map<String, int[]> shapes) {

    private static final int GRAPH = 7;
    private static final int FLOATS = 1;
    private static final int LONGS = 7;

    static OnnxGraph read(byte[] file) {
        WireReader model = new WireReader(ByteBuffer.wrap(file));
        while (model.next()) {
            if (model.field() == GRAPH) {
                return readGraph(model.bytes());
            }
        }
        throw new IllegalArgumentException("The file holds no network");
    }

    private static OnnxGraph readGraph(ByteBuffer message) {
        OnnxGraph graph = new OnnxGraph(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        WireReader reader = new WireReader(message);
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> graph.nodes.add(OnnxNode.read(reader.bytes()));
                case 5 -> graph.readConstant(reader.bytes());
                default -> {
                    // what it is called, and what goes in and out: known to whoever uses it
                }
            }
        }
        return graph;
    }

    private void readConstant(ByteBuffer message) {
        WireReader reader = new WireReader(message);
        List<Integer> shape = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        ByteBuffer raw = ByteBuffer.allocate(0);
        int type = 0;
        String name = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> reader.numbers().forEach(length -> shape.add(Math.toIntExact(length)));
                case 2 -> type = (int) reader.number();
                case 7 -> reader.numbers().forEach(number -> numbers.add(Math.toIntExact(number)));
                case 8 -> name = reader.text();
                case 9 -> raw = reader.bytes();
                default -> throw new IllegalArgumentException("A constant of a kind that is not read here");
            }
        }
        switch (type) {
            case FLOATS -> weights.put(name, new Tensor(toArray(shape), floats(raw)));
            case LONGS -> shapes.put(name, numbers.isEmpty() ? longs(raw) : toArray(numbers));
            default -> throw new IllegalArgumentException("Constants of type " + type + " are not read here");
        }
    }

    private static float[] floats(ByteBuffer raw) {
        float[] values = new float[raw.remaining() / Float.BYTES];
        raw.asFloatBuffer().get(values);
        return values;
    }

    private static int[] longs(ByteBuffer raw) {
        return IntStream.range(0, raw.remaining() / Long.BYTES)
                .map(i -> Math.toIntExact(raw.getLong(i * Long.BYTES)))
                .toArray();
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
