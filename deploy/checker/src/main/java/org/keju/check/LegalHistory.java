package org.keju.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That every application came to its state by legal steps: its history is walked again, by the rules of
 * {@code five-systems.md} section 3, and must end where the application stands.
 */
record LegalHistory() implements Invariant {

    private static final Set<String> ENDED = Set.of("WITHDRAWN", "LAPSED");

    @Override
    public String promise() {
        return "Every application is in a state to which its history leads by legal steps";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Map<String, Walk> walks = new HashMap<>();
        List<String> violations = new ArrayList<>();
        Database database = evidence.of(Context.APPLICATION);
        database.forEachRow(
                "select hex(application_id), what from application_history order by application_id, id",
                row -> walks.computeIfAbsent(row.getString(1), id -> new Walk()).step(row.getString(2)));
        database.forEachRow(
                "select hex(id), state, photo_state, qualification_state, exemption_state, fee_state, seat_state, ticket_state, score_state from application",
                row -> {
                    Walk walk = walks.getOrDefault(row.getString(1), new Walk());
                    String found = walk.differsFrom(Map.of(
                            "state", row.getString(2),
                            "photo", row.getString(3),
                            "qualification", row.getString(4),
                            "exemption", row.getString(5),
                            "fee", row.getString(6),
                            "seat", row.getString(7),
                            "ticket", row.getString(8),
                            "score", row.getString(9)));
                    if (found != null) {
                        violations.add(row.getString(1) + ": " + found);
                    }
                });
        return violations;
    }

    /** One application's history, as far as it was walked. */
    static final class Walk {

        private String state = "";
        private String photo = "NONE";
        private String exemption = "NONE";
        private String fee = "NONE";
        private String seat = "NONE";
        private String ticket = "NONE";
        private String score = "HIDDEN";
        private String verdict = "NONE";
        private boolean moneyCame;
        private @Nullable String fault;

        void step(String what) {
            if (fault == null && !take(what)) {
                fault = "%s after %s is not legal".formatted(what, this);
            }
        }

        private boolean take(String what) {
            boolean alive = !state.isEmpty() && !ENDED.contains(state);
            return switch (what) {
                case "STARTED" -> state.isEmpty() && become("DRAFT");
                case "PLEDGE_ACCEPTED" -> alive;
                case "CORRECTED" -> alive && !state.equals("DRAFT");
                case "FORM_SAVED", "POSITION_CHOSEN" -> state.equals("DRAFT");
                case "SUBMITTED" -> (state.equals("DRAFT") || state.equals("SUBMITTED")) && submit();
                case "REOPENED" -> state.equals("SUBMITTED") && !verdict.equals("PASSED") && reopen();
                case "WITHDRAWN" -> alive && !fee.equals("PAID") && become("WITHDRAWN");
                case "LAPSED" -> alive && !state.equals("COMPLETE") && become("LAPSED");
                case "COMPLETED" -> state.equals("SUBMITTED") && become("COMPLETE");
                case "PHOTO_CONFIRMED" -> alive && !photo.equals("APPROVED") && photo("PENDING");
                case "PHOTO_APPROVED" -> alive && Set.of("PENDING", "REJECTED").contains(photo) && photo("APPROVED");
                case "PHOTO_REJECTED" -> alive && rejectable() && photo("REJECTED");
                case "QUALIFICATION_PASSED" -> judge("PASSED");
                case "QUALIFICATION_FAILED" -> judge("FAILED");
                case "QUALIFICATION_RETURNED" -> judge("RETURNED");
                case "EXEMPTION_REQUESTED" ->
                    alive && Set.of("NONE", "REFUSED").contains(exemption) && ask("REQUESTED");
                case "EXEMPTION_TAKEN_BACK" -> alive && exemption.equals("REQUESTED") && ask("NONE");
                case "EXEMPTION_GRANTED" -> alive && asked() && ask("GRANTED") && pay("WAIVED");
                case "EXEMPTION_REFUSED" -> alive && exemption.equals("REQUESTED") && ask("REFUSED");
                case "PAYMENT_STARTED" ->
                    !state.isEmpty() && Set.of("NONE", "PAYING").contains(fee) && pay("PAYING");
                case "PAYMENT_SETTLED" -> !state.isEmpty() && settle();
                case "PAYMENT_REFUNDED" -> !state.isEmpty();
                case "SEAT_ASSIGNED" -> alive && seat();
                case "SCORE_PUBLISHED" -> alive && publish();
                case "TICKET_ISSUED" -> alive && seat.equals("ARRANGED") && ticket.equals("NONE") && issue();
                default -> false;
            };
        }

        private boolean become(String next) {
            state = next;
            return true;
        }

        private boolean submit() {
            if (!verdict.equals("PASSED")) {
                verdict = "AWAITING";
            }
            return become("SUBMITTED");
        }

        private boolean reopen() {
            if (verdict.equals("AWAITING")) {
                verdict = "NONE";
            }
            return become("DRAFT");
        }

        private boolean photo(String next) {
            photo = next;
            return true;
        }

        /** A verdict is replaced by a newer one until the candidate begins to pay. */
        private boolean judge(String next) {
            boolean first = verdict.equals("AWAITING");
            boolean replaced = Set.of("PASSED", "FAILED", "RETURNED").contains(verdict) && unpaid();
            boolean legal = state.equals("SUBMITTED") && (first || replaced) && !verdict.equals(next);
            verdict = next;
            return legal;
        }

        /** The approval of a photo is replaced until the candidate begins to pay or all is done, from a draft too. */
        private boolean rejectable() {
            boolean replaced = photo.equals("APPROVED") && !state.equals("COMPLETE") && unpaid();
            return photo.equals("PENDING") || replaced;
        }

        /** Whether no payment was begun that still counts; who was let off the fee has not paid. */
        private boolean unpaid() {
            return fee.equals("NONE") || (fee.equals("WAIVED") && !moneyCame);
        }

        private boolean asked() {
            return exemption.equals("REQUESTED") || exemption.equals("REFUSED");
        }

        private boolean ask(String next) {
            exemption = next;
            return true;
        }

        /** Money may cross the waiver of the fee on its way; nothing is owed then all the same. */
        private boolean settle() {
            moneyCame = true;
            return fee.equals("WAIVED") || (!fee.equals("PAID") && pay("PAID"));
        }

        private boolean publish() {
            score = "PUBLISHED";
            return true;
        }

        private boolean pay(String next) {
            fee = next;
            return true;
        }

        private boolean seat() {
            seat = "ARRANGED";
            return true;
        }

        private boolean issue() {
            ticket = "ISSUED";
            return true;
        }

        /** What does not fit, or null. */
        @Nullable
        String differsFrom(Map<String, String> present) {
            if (fault != null) {
                return fault;
            }
            boolean same = state.equals(present.get("state"))
                    && photo.equals(present.get("photo"))
                    && exemption.equals(present.get("exemption"))
                    && fee.equals(present.get("fee"))
                    && seat.equals(present.get("seat"))
                    && ticket.equals(present.get("ticket"))
                    && score.equals(present.get("score"))
                    && verdictFits(String.valueOf(present.get("qualification")));
            return same ? null : "its history leads to %s, it stands at %s".formatted(this, present);
        }

        /** Whether somebody waits for a verdict depends on the exam; a verdict that was given must show. */
        private boolean verdictFits(String present) {
            return verdict.equals(present) || (verdict.equals("AWAITING") && present.equals("NONE"));
        }

        @Override
        public String toString() {
            return "%s, photo %s, qualification %s, exemption %s, fee %s, seat %s, ticket %s, score %s"
                    .formatted(state, photo, verdict, exemption, fee, seat, ticket, score);
        }
    }
}
