package org.keju.application.definition;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.CorrectionRule;
import org.keju.application.domain.exam.ExemptionRule;
import org.keju.application.domain.exam.FeeRule;
import org.keju.application.domain.exam.ReviewRule;
import org.keju.application.domain.progress.Window;
import tools.jackson.databind.JsonNode;

/** Reads the rules by which an exam reviews, charges and lets off. Each may be absent. */
final class RuleReader {

    private RuleReader() {}

    static @Nullable ReviewRule review(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        JsonNode hours = node.path("escalateAfterHours");
        return new ReviewRule(node.path("reviewers").asInt(1), hours.isMissingNode() ? null : hours.asInt());
    }

    static @Nullable ExemptionRule exemption(JsonNode node, ContentReader content) {
        return node.isMissingNode()
                ? null
                : new ExemptionRule(
                        content.list(node.path("grounds"), content::reason),
                        content.list(node.path("reasons"), content::reason),
                        node.path("evidenceRequired").asBoolean(false),
                        node.path("inPerson").asBoolean(false));
    }

    static @Nullable CorrectionRule corrections(JsonNode node, ContentReader content, Map<String, Window> windows) {
        return node.isMissingNode()
                ? null
                : new CorrectionRule(
                        CorrectionRule.Clerk.valueOf(
                                node.path("by").asString(CorrectionRule.Clerk.EXAM_ADMINISTRATOR.name())),
                        node.path("name").asBoolean(false),
                        content.list(node.path("fields"), JsonNode::asString),
                        content.list(node.path("evidence"), content::reason),
                        ProcessReader.window(windows, node.path("window"), "/corrections/window"));
    }

    static @Nullable FeeRule fee(JsonNode node, ContentReader content) {
        if (node.has("fixedFen")) {
            return new FeeRule.Fixed(
                    content.text(node.path("label")), node.path("fixedFen").asLong());
        }
        if (node.has("byCount")) {
            TreeMap<Integer, Long> fen = new TreeMap<>();
            node.path("byCount")
                    .properties()
                    .forEach(entry -> fen.put(
                            Integer.valueOf(entry.getKey()), entry.getValue().asLong()));
            return new FeeRule.ByCount(content.text(node.path("label")), fen);
        }
        return node.has("perSubjectFen")
                ? new FeeRule.PerSubject(node.path("perSubjectFen").asLong())
                : null;
    }
}
