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

    /** A complete application has been submitted, and whoever is let off the fee need not have paid it. */
    private static final Map<String, String> AS_GOOD_AS = Map.of("complete", "submitted", "waived", "paid");

    private static final List<String> KEPT =
            List.of("application", "photo", "qualification", "exemption", "fee", "seat", "ticket");

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
                select hex(id) as id, hex(exam_id) as exam, state as application_state, photo_state, qualification_state,
                  exemption_state, fee_state, seat_state, ticket_state
                from application
                where (seat_state = 'ARRANGED' or ticket_state = 'ISSUED') and state not in ('WITHDRAWN', 'LAPSED')""", row -> {
            JsonNode regions = regionsOf.get(row.getString("exam"));
            if (regions == null) {
                violations.add(row.getString("id") + ": its exam is not published");
            } else {
                violations.addAll(breaches(row.getString("id"), regions, statesOf(row)));
            }
        });
        return violations;
    }

    /**
     * What an application has against its exam's definition.
     *
     * @param regions the definition's
     * @param states the application's, by region; what nobody keeps a state of is not looked at
     */
    static List<String> breaches(String id, JsonNode regions, Map<String, String> states) {
        List<String> breaches = new ArrayList<>();
        for (String region : List.of("seat", "ticket")) {
            if (isDone(region, states)) {
                regions.path(region).path("opens").path("after").properties().forEach(condition -> {
                    if (!holds(condition.getKey(), condition.getValue(), states)) {
                        breaches.add("%s has a %s, and %s is %s"
                                .formatted(id, region, condition.getKey(), states.get(condition.getKey())));
                    }
                });
            }
        }
        if ("complete".equals(states.get("application"))) {
            for (String region : DONE.keySet()) {
                if (regions.path(region).path("required").asBoolean(false) && !isDone(region, states)) {
                    breaches.add("%s is complete, and %s is %s".formatted(id, region, states.get(region)));
                }
            }
        }
        return breaches;
    }

    /** One state, or several of which any will do. */
    private static boolean holds(String region, JsonNode wanted, Map<String, String> states) {
        return !states.containsKey(region)
                || (wanted.isArray()
                        ? wanted.valueStream().anyMatch(each -> isIn(region, each.asString(), states))
                        : isIn(region, wanted.asString(), states));
    }

    private static boolean isDone(String region, Map<String, String> states) {
        return isIn(region, Objects.requireNonNull(DONE.get(region)), states);
    }

    private static boolean isIn(String region, String wanted, Map<String, String> states) {
        String state = states.get(region);
        return wanted.equals(state) || (state != null && wanted.equals(AS_GOOD_AS.get(state)));
    }

    private static Map<String, String> statesOf(ResultSet row) throws SQLException {
        Map<String, String> states = new HashMap<>();
        for (String region : KEPT) {
            states.put(region, row.getString(region + "_state").toLowerCase(Locale.ROOT));
        }
        return states;
    }
}
