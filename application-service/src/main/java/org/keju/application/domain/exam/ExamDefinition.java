package org.keju.application.domain.exam;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.Guard;
import org.keju.application.domain.progress.Process;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Window;

/**
 * Everything in which one exam differs from another, as one reviewed and versioned piece of data.
 *
 * @param version counts up from 1; a later version replaces an earlier one
 * @param demo whether its times are relative to the publication, which only an exam for trying out may do
 * @param roster whether its candidates come by a roster, registered and found to qualify elsewhere; else everybody may begin
 * @param zone the zone in which people read the exam's times
 * @param windows the named windows, already placed in time
 * @param photo null when the exam does without photos
 * @param review null when the exam has no say in it: one reviewer decides
 * @param exemption null when everybody pays
 * @param corrections null when nothing is corrected once it is locked
 * @param accessibleRoom who needs a room without steps; null when nobody is asked
 * @param ticketRules what the ticket tells its bearer (row 97)
 */
public record ExamDefinition(
        String code,
        int version,
        boolean demo,
        boolean roster,
        Text title,
        Text announcement,
        ZoneId zone,
        Map<String, Window> windows,
        List<Pledge> pledges,
        FormSchema form,
        TestCity testCity,
        @Nullable PhotoRule photo,
        List<Reason> photoReasons,
        List<Reason> reviewReasons,
        @Nullable ReviewRule review,
        @Nullable ExemptionRule exemption,
        @Nullable CorrectionRule corrections,
        @Nullable FeeRule fee,
        List<Subject> subjects,
        @Nullable When accessibleRoom,
        List<Text> ticketRules,
        Process process) {

    public Optional<Pledge> pledge(String id) {
        return pledges.stream().filter(pledge -> pledge.id().equals(id)).findFirst();
    }

    /** The window of a region; null when the exam does without the region or leaves it open always. */
    public @Nullable Window window(Region region) {
        Guard guard = process.guard(region);
        return guard == null ? null : guard.window();
    }

    /** The papers of somebody who answered like this. */
    public List<Subject> subjectsOf(Answers answers) {
        return subjects.stream()
                .filter(subject -> subject.when().holds(answers))
                .toList();
    }

    /** Whether different candidates may write different papers. */
    public boolean papersDiffer() {
        return subjects.stream().anyMatch(subject -> !subject.when().always());
    }

    /** The lines of the bill of somebody who answered like this; empty when the exam is free. */
    public List<FeeRule.Item> bill(Answers answers) {
        return fee == null ? List.of() : fee.items(subjectsOf(answers));
    }
}
