package org.keju.application.definition;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.BrokenDefinition;
import org.keju.application.domain.progress.Condition;
import org.keju.application.domain.progress.Grace;
import org.keju.application.domain.progress.Guard;
import org.keju.application.domain.progress.Process;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.RegionState;
import org.keju.application.domain.progress.Window;
import tools.jackson.databind.JsonNode;

/** Reads the guards of the regions. */
final class ProcessReader {

    private final Map<String, Window> windows;

    ProcessReader(Map<String, Window> windows) {
        this.windows = windows;
    }

    Process process(JsonNode tree) {
        Map<Region, Guard> guards = new EnumMap<>(Region.class);
        tree.path("regions")
                .properties()
                .forEach(entry ->
                        guards.put(Region.of(entry.getKey()), guard(entry.getValue(), "/regions/" + entry.getKey())));
        String resubmission = tree.path("resubmission").asString("never");
        return new Process(
                guards,
                Process.Resubmission.valueOf(resubmission.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    private Guard guard(JsonNode node, String pointer) {
        JsonNode opens = node.path("opens");
        return new Guard(
                node.path("required").asBoolean(),
                condition(opens.path("after"), pointer + "/opens/after"),
                window(opens.path("window"), pointer + "/opens/window"),
                editing(node, pointer),
                grace(node.path("grace"), pointer + "/grace"),
                duration(node.path("promise"), pointer + "/promise"));
    }

    private Guard.@Nullable Editing editing(JsonNode node, String pointer) {
        if (!node.has("locks") && !node.has("editableUntil")) {
            return null;
        }
        return new Guard.Editing(
                condition(node.path("locks"), pointer + "/locks"),
                window(node.path("editableUntil"), pointer + "/editableUntil"));
    }

    private static Grace grace(JsonNode node, String pointer) {
        return new Grace(
                duration(node.path("repair"), pointer + "/repair"),
                duration(node.path("begun"), pointer + "/begun"),
                duration(node.path("decidedLate"), pointer + "/decidedLate"));
    }

    private static Condition condition(JsonNode node, String pointer) {
        Map<Region, Set<RegionState>> wanted = new EnumMap<>(Region.class);
        node.properties().forEach(entry -> {
            Region region = Region.of(entry.getKey());
            wanted.put(region, states(region, entry.getValue(), pointer + "/" + entry.getKey()));
        });
        return new Condition(wanted);
    }

    private static Set<RegionState> states(Region region, JsonNode node, String pointer) {
        Set<RegionState> states = new LinkedHashSet<>();
        Stream<JsonNode> words = node.isArray() ? node.valueStream() : Stream.of(node);
        words.map(JsonNode::asString)
                .forEach(word -> states.add(RegionState.of(region, word)
                        .orElseThrow(() ->
                                BrokenDefinition.at(pointer, "definition.no-state", word, RegionState.words(region)))));
        return states;
    }

    private @Nullable Window window(JsonNode name, String pointer) {
        return window(windows, name, pointer);
    }

    /** The window of this name; null when none is named. */
    static @Nullable Window window(Map<String, Window> windows, JsonNode name, String pointer) {
        if (name.isMissingNode()) {
            return null;
        }
        Window window = windows.get(name.asString());
        if (window == null) {
            throw BrokenDefinition.at(pointer, "definition.no-window", name.asString());
        }
        return window;
    }

    private static @Nullable Duration duration(JsonNode node, String pointer) {
        if (node.isMissingNode()) {
            return null;
        }
        try {
            return Duration.parse(node.asString());
        } catch (DateTimeException _) {
            throw BrokenDefinition.at(pointer, "definition.not-a-duration", node.asString());
        }
    }
}
