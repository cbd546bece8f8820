package org.keju.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** That nobody has a seat or a ticket whom the exam's definition does not let have one; the definition is read anew here. */
record TicketGuards() implements Invariant {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final Map<String, String> DONE = Map.of(
            "photo", "approved", "qualification", "passed", "fee", "paid", "seat", "arranged", "ticket", "issued");

    @Override
    public String promise() {
        return "Nobody has a seat or a ticket before all that the exam asks for is done";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Database database = evidence.of(Context.APPLICATION);
        Map<String, JsonNode> regionsOf = new HashMap<>();
        database.forEachRow(
                """
                select hex(v.exam_id), v.source from exam_version v join exam e on e.id = v.exam_id
                where v.version = e.published_version""",
                row -> regionsOf.put(
                        row.getString(1), YAML.readTree(row.getString(2)).path("regions")));
        List<String> violations = new ArrayList<>();
        database.forEachRow("""
                select hex(id) as id, hex(exam_id) as exam, state, photo_state, qualification_state,
                  if(fee_state = 'WAIVED', 'PAID', fee_state) as fee_state, seat_state, ticket_state
                from application where seat_state = 'ARRANGED' or ticket_state = 'ISSUED'""", row -> {
            JsonNode regions = regionsOf.get(row.getString("exam"));
            Map<String, String> states = statesOf(row);
            if (regions == null) {
                violations.add(row.getString("id") + ": its exam is not published");
            } else {
                check(row.getString("id"), regions, states, violations);
            }
        });
        return violations;
    }

    private static void check(String id, JsonNode regions, Map<String, String> states, List<String> violations) {
        for (String region : List.of("seat", "ticket")) {
            if (Objects.equals(DONE.get(region), states.get(region))) {
                regions.path(region).path("opens").path("after").properties().forEach(condition -> {
                    if (!condition.getValue().asString().equals(states.get(condition.getKey()))) {
                        violations.add("%s has a %s, and %s is %s"
                                .formatted(id, region, condition.getKey(), states.get(condition.getKey())));
                    }
                });
            }
        }
        if ("complete".equals(states.get("application"))) {
            DONE.forEach((region, done) -> {
                if (regions.path(region).path("required").asBoolean(false) && !done.equals(states.get(region))) {
                    violations.add("%s is complete, and %s is %s".formatted(id, region, states.get(region)));
                }
            });
        }
    }

    private static Map<String, String> statesOf(ResultSet row) throws SQLException {
        Map<String, String> states = new HashMap<>();
        states.put("application", row.getString("state").toLowerCase(Locale.ROOT));
        for (String region : DONE.keySet()) {
            states.put(region, row.getString(region + "_state").toLowerCase(Locale.ROOT));
        }
        return states;
    }
}
