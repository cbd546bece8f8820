package org.keju.review.domain;

import static org.keju.review.domain.ReviewRefused.Rule.NOTE_MISSING;
import static org.keju.review.domain.ReviewRefused.Rule.REASON_MISSING;
import static org.keju.review.domain.ReviewRefused.Rule.REASON_UNKNOWN;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A verdict with what speaks for it: codes of a catalogue (row 70), and a note that the candidate will read. */
public record Judgement(Verdict verdict, List<String> reasons, String note) {

    public Judgement {
        reasons = reasons.stream().distinct().toList();
        note = note.strip();
    }

    /**
     * A judgement that the candidate can act on: a rejection names its reasons, a return says what is missing, and an approval
     * needs no words.
     *
     * @param catalogue the reasons that may be named
     * @throws ReviewRefused when a reason is missing or not in the catalogue, or a return says nothing
     */
    public static Judgement of(Verdict verdict, Collection<Reason> catalogue, List<String> reasons, String note) {
        if (verdict == Verdict.APPROVE) {
            return new Judgement(verdict, List.of(), "");
        }
        if (verdict == Verdict.REJECT && reasons.isEmpty()) {
            throw new ReviewRefused(REASON_MISSING);
        }
        if (verdict == Verdict.RETURN && note.isBlank()) {
            throw new ReviewRefused(NOTE_MISSING);
        }
        for (String code : reasons) {
            if (catalogue.stream().noneMatch(reason -> reason.code().equals(code))) {
                throw new ReviewRefused(REASON_UNKNOWN, code);
            }
        }
        return new Judgement(verdict, reasons, note);
    }

    /**
     * What the judgements given so far come to. A verdict stands once enough people gave it; so if two disagree, a third decides.
     * To ask the candidate for more takes nothing away and must not wait: one is enough.
     *
     * @param given in the order in which they were given; not empty
     * @param agreeing how many people have to give the same verdict
     */
    static Optional<Judgement> agreed(List<Judgement> given, int agreeing) {
        Verdict latest = given.getLast().verdict();
        List<Judgement> same =
                given.stream().filter(other -> other.verdict() == latest).toList();
        return latest == Verdict.RETURN || same.size() >= agreeing
                ? Optional.of(together(latest, same))
                : Optional.empty();
    }

    private static Judgement together(Verdict verdict, List<Judgement> same) {
        return new Judgement(
                verdict,
                same.stream().flatMap(each -> each.reasons().stream()).toList(),
                same.stream()
                        .map(Judgement::note)
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }
}
