package org.keju.events;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What became of a schema, as far as it breaks somebody: a reader of today who meets an event of yesterday, or a reader of
 * yesterday who meets an event of today. Inside one version of a type only members that may be absent can be added; whatever
 * else must change gets a new type with a higher version.
 */
record SchemaChange(String place, JsonNode before, JsonNode after) {

    /** Sentences that name each place where a promise is broken; empty when none is. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        return new SchemaChange("", before, after).breaks().toList();
    }

    private Stream<String> breaks() {
        return Stream.of(otherType(), lostMembers(), newDuties(), lostDuties(), otherChoices(), inMembers(), inItems())
                .flatMap(found -> found);
    }

    private Stream<String> otherType() {
        return same("type") && same("format") ? Stream.of() : Stream.of(place + " is of another type");
    }

    private Stream<String> lostMembers() {
        return minus(names(before), names(after)).map(name -> place + "/" + name + " is gone");
    }

    /** An event of yesterday has no value for it. */
    private Stream<String> newDuties() {
        return minus(required(after), required(before))
                .map(name -> place + "/" + name + " is required and was not always");
    }

    /** A reader of yesterday relies on it. */
    private Stream<String> lostDuties() {
        return minus(required(before), required(after))
                .filter(names(after)::contains)
                .map(name -> place + "/" + name + " may be absent and never was");
    }

    private Stream<String> otherChoices() {
        return texts(before.path("enum")).equals(texts(after.path("enum")))
                ? Stream.of()
                : Stream.of(place + " has other choices");
    }

    private Stream<String> inMembers() {
        return names(before).stream()
                .filter(names(after)::contains)
                .flatMap(name ->
                        new SchemaChange(place + "/" + name, member(before, name), member(after, name)).breaks());
    }

    private Stream<String> inItems() {
        return before.has("items") && after.has("items")
                ? new SchemaChange(place + "/*", before.get("items"), after.get("items")).breaks()
                : Stream.of();
    }

    private boolean same(String keyword) {
        return before.path(keyword).equals(after.path(keyword));
    }

    private static JsonNode member(JsonNode schema, String name) {
        return schema.path("properties").path(name);
    }

    private static Set<String> names(JsonNode schema) {
        return new TreeSet<>(schema.path("properties").propertyNames());
    }

    private static Set<String> required(JsonNode schema) {
        return texts(schema.path("required"));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Stream<String> minus(Set<String> all, Set<String> without) {
        return all.stream().filter(name -> !without.contains(name));
    }
}
