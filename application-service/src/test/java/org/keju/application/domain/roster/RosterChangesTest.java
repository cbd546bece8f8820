package org.keju.application.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterChangesTest {

    private static final RosterEntry LI = People.somebody("1", People.idNumber("19980305", "1234"), "100-001");
    private static final RosterEntry WANG = People.somebody("2", People.idNumber("19970101", "5678"), "100-001");
    private static final RosterEntry ZHAO = People.somebody("3", People.idNumber("19960101", "4321"), "100-001");
    private static final RosterEntry LI_ELSEWHERE = new RosterEntry(LI.number(), LI.name(), LI.idNumber(), "100-002");

    @Test
    void knowsAPersonByTheIdNumber() {
        RosterChanges changes =
                RosterChanges.between(List.of(listed(LI, null), listed(WANG, null)), List.of(LI_ELSEWHERE, ZHAO));

        assertThat(changes.added()).containsExactly(ZHAO);
        assertThat(changes.replaced()).extracting(RosterChanges.Replaced::after).containsExactly(LI_ELSEWHERE);
        assertThat(changes.removed()).extracting(Listed::entry).containsExactly(WANG);
        assertThat(changes.blocked()).isEmpty();
    }

    @Test
    void theSameRosterChangesNothing() {
        RosterChanges changes = RosterChanges.between(List.of(listed(LI, UUID.randomUUID())), List.of(LI));

        assertThat(changes).isEqualTo(new RosterChanges(List.of(), List.of(), List.of(), 1));
    }

    @Test
    void nothingIsTakenFromUnderTheFeetOfWhoHasGoneOn() {
        UUID account = UUID.randomUUID();

        assertThat(RosterChanges.between(
                                List.of(listed(LI, account), listed(WANG, account), listed(ZHAO, null)),
                                List.of(LI_ELSEWHERE))
                        .blocked())
                .containsExactly("1", "2");
    }

    private static Listed listed(RosterEntry entry, @Nullable UUID takenUpBy) {
        return new Listed(UUID.randomUUID(), entry, takenUpBy);
    }
}
