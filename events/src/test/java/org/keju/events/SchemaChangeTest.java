package org.keju.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaChangeTest {

    private static final String YESTERDAY = """
            {"type": "object", "required": ["id", "kind", "seats"], "properties": {
              "id": {"type": "string", "format": "uuid"},
              "kind": {"type": "string", "enum": ["A", "B"]},
              "note": {"type": ["string", "null"]},
              "seats": {"type": "array", "items": {"type": "object", "required": ["row"], "properties": {
                "row": {"type": "integer"}}}}}}
            """;

    @Test
    void aMemberThatMayBeAbsentBreaksNobody() {
        assertThat(breaks(YESTERDAY.replace("\"note\":", "\"remark\": {\"type\": [\"string\", \"null\"]}, \"note\":")))
                .isEmpty();
    }

    @Test
    void aMemberThatIsRequiredBreaksTheReadersOfYesterdaysEvents() {
        assertThat(breaks(YESTERDAY
                        .replace("[\"id\",", "[\"id\", \"room\",")
                        .replace("\"note\":", "\"room\": {\"type\": \"string\"}, \"note\":")))
                .containsExactly("/room is required and was not always");
    }

    @Test
    void aMemberThatIsGoneOrMayBeAbsentNowBreaksYesterdaysReaders() {
        assertThat(breaks(YESTERDAY.replace("\"note\": {\"type\": [\"string\", \"null\"]},", "")))
                .containsExactly("/note is gone");
        assertThat(breaks(YESTERDAY.replace("[\"id\", \"kind\",", "[\"id\",")))
                .containsExactly("/kind may be absent and never was");
    }

    @Test
    void anotherTypeFormatOrChoiceIsFoundHoweverDeepItLies() {
        assertThat(breaks(YESTERDAY.replace("\"integer\"", "\"string\"")))
                .containsExactly("/seats/*/row is of another type");
        assertThat(breaks(YESTERDAY.replace("\"uuid\"", "\"date\""))).containsExactly("/id is of another type");
        assertThat(breaks(YESTERDAY.replace("\"B\"]", "\"B\", \"C\"]"))).containsExactly("/kind has other choices");
    }

    private static List<String> breaks(String today) {
        return SchemaChange.breaks(schema(YESTERDAY), schema(today));
    }

    private static JsonNode schema(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
