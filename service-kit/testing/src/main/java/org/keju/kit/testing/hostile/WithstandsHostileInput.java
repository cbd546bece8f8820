package org.keju.kit.testing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every service withstands: the integration test that implements this says what there is to attack and whose it is. */
@Tag("hostile")
public interface WithstandsHostileInput {

    /** Every operation of the service, as its own document lists them. */
    HostileInput attack();

    /** The operations that look at a token; where some of them take none, those are left out. */
    default HostileInput attackOnWhatTakesTokens() {
        return attack();
    }

    @Test
    default void nothingThatIsSentUpsetsTheService() {
        Findings findings = attack().attack();

        assertThat(findings.requests()).isGreaterThan(500);
        findings.assertHarmless();
    }

    @Test
    default void everyOperationIsOpenToThoseWhomTheTableNames() {
        attack().access().assertAgreedOn();
    }

    @Test
    default void everyRoleMayDoWhatTheDocumentDeclaresAndNothingElse() {
        attackOnWhatTakesTokens().tryEveryRole().assertHarmless();
    }

    @Test
    default void whatBelongsToSomebodyElseIsNotThere() {
        attack().reachForOthers(List.of("CANDIDATE")).assertHarmless();
    }
}
