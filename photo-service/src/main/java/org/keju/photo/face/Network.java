package org.keju.photo.face;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a network of the eight operations that BlazeFace is made of. May be used by any number of threads. */
final class Network {

    private final OnnxGraph graph;
    private final Map<String, Integer> lastUses = new HashMap<>();

    Network(OnnxGraph graph) {
        this.graph = graph;
        for (int i = 0; i < graph.nodes().size(); i++) {
            for (String input : graph.nodes().get(i).inputs()) {
                lastUses.put(input, i);
            }
        }
    }

    /** The results of the network, by name. What only leads to them, a hundred megabytes in all, is dropped on the way. */
    Map<String, Tensor> run(String inputName, Tensor input) {
        Map<String, Tensor> made = new HashMap<>();
        made.put(inputName, input);
        for (int i = 0; i < graph.nodes().size(); i++) {
            OnnxNode node = graph.nodes().get(i);
            made.put(node.output(), run(node, made));
            for (String used : node.inputs()) {
                if (lastUses.getOrDefault(used, i) == i) {
                    made.remove(used);
                }
            }
        }
        return made;
    }

    private Tensor run(OnnxNode node, Map<String, Tensor> made) {
        return switch (node.operation()) {
            case "Conv" -> convolution(node).apply(input(node, made));
            case "Relu" -> rectify(input(node, made));
            case "Add" -> add(input(node, made), tensor(node.input(1), made));
            case "MaxPool" -> halve(input(node, made));
            case "Concat" -> join(input(node, made), tensor(node.input(1), made));
            case "ConstantOfShape" -> Tensor.zeros(shape(node.input(0)));
            case "Transpose" -> transpose(input(node, made), node.attribute("perm"));
            case "Reshape" -> new Tensor(shape(node.input(1)), input(node, made).values());
            default -> throw new IllegalArgumentException("Unknown operation " + node.operation());
        };
    }

    private static Tensor input(OnnxNode node, Map<String, Tensor> made) {
        return tensor(node.input(0), made);
    }

    private static Tensor tensor(String name, Map<String, Tensor> made) {
        return present(made.get(name), name);
    }

    private int[] shape(String name) {
        return present(graph.shapes().get(name), name);
    }

    private static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("The network uses what it does not have: " + name);
        }
        return value;
    }

    private Convolution convolution(OnnxNode node) {
        Tensor weights = tensor(node.input(1), graph.weights());
        float[] bias = node.inputs().size() > 2
                ? tensor(node.input(2), graph.weights()).values()
                : null;
        return new Convolution(
                weights,
                bias,
                node.attribute("strides", 1, 1)[0],
                node.attribute("pads", 0, 0, 0, 0),
                node.attribute("group", 1)[0]);
    }

    private static Tensor rectify(Tensor input) {
        float[] values = input.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], 0);
        }
        return new Tensor(input.shape(), values);
    }

    private static Tensor add(Tensor left, Tensor right) {
        float[] values = left.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += right.values()[i];
        }
        return new Tensor(left.shape(), values);
    }

    /** The greatest of each two by two numbers. */
    private static Tensor halve(Tensor input) {
        int height = input.height() / 2;
        int width = input.width() / 2;
        Tensor output = Tensor.zeros(1, input.channels(), height, width);
        float[] from = input.values();
        for (int i = 0; i < output.values().length; i++) {
            int row = i / width;
            int at = 2 * row * input.width() + 2 * (i % width);
            float above = Math.max(from[at], from[at + 1]);
            float below = Math.max(from[at + input.width()], from[at + input.width() + 1]);
            output.values()[i] = Math.max(above, below);
        }
        return output;
    }

    /** One after the other along their channels, or along the anchors of a result. */
    private static Tensor join(Tensor first, Tensor second) {
        float[] values = Arrays.copyOf(first.values(), first.values().length + second.values().length);
        System.arraycopy(second.values(), 0, values, first.values().length, second.values().length);
        int[] shape = first.shape().clone();
        shape[1] += second.shape()[1];
        return new Tensor(shape, values);
    }

    private static Tensor transpose(Tensor input, int[] order) {
        int[] from = input.shape();
        int[] steps = {from[1] * from[2] * from[3], from[2] * from[3], from[3], 1};
        int[] shape = Arrays.stream(order).map(axis -> from[axis]).toArray();
        float[] values = new float[input.values().length];
        int i = 0;
        for (int a = 0; a < shape[0]; a++) {
            for (int b = 0; b < shape[1]; b++) {
                for (int c = 0; c < shape[2]; c++) {
                    int at = a * steps[order[0]] + b * steps[order[1]] + c * steps[order[2]];
                    for (int d = 0; d < shape[3]; d++) {
                        values[i++] = input.values()[at + d * steps[order[3]]];
                    }
                }
            }
        }
        return new Tensor(shape, values);
    }
}
