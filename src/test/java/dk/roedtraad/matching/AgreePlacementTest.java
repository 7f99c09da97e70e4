package dk.roedtraad.matching;

import static dk.roedtraad.matching.Situations.MONDAY;
import static dk.roedtraad.matching.Situations.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.matching.AgreePlacement.DeclineForm;
import dk.roedtraad.matching.AgreePlacement.Form;
import dk.roedtraad.matching.AgreePlacement.Result;
import dk.roedtraad.tasks.Occasion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreePlacementTest {

    private static final UUID MATCH = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private static final Occasion OCCASION = new Occasion(UUID.randomUUID(), UUID.randomUUID(), MATCH, MONDAY);

    private static Form agreed(Agreement agreement) {
        return new Form(null, null, Result.AGREED, agreement, null);
    }

    @Test
    void whatWasAgreedIsTold() {
        assertThatThrownBy(() -> AgreePlacement.check(agreed(null), OCCASION))
            .hasFieldOrPropertyWithValue("code", "agreement-missing");
        assertThatCode(() -> AgreePlacement.check(agreed(anAgreement(MONDAY, MONDAY, "6", "6")), OCCASION))
            .doesNotThrowAnyException();
    }

    @Test
    void aPlacementDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> AgreePlacement.check(agreed(anAgreement(MONDAY, MONDAY.minusDays(1), "6", "6")),
            OCCASION)).hasFieldOrPropertyWithValue("code", "placement-ends-before-start");
    }

    @Test
    void hoursRiseTowardsTheTarget() {
        assertThatThrownBy(() -> AgreePlacement.check(agreed(anAgreement(MONDAY, MONDAY, "6.5", "6")), OCCASION))
            .hasFieldOrPropertyWithValue("code", "target-below-start");
    }

    @Test
    void whoDeclinedIsTold() {
        assertThatThrownBy(() -> AgreePlacement.check(new Form(null, null, Result.DECLINED, null, null), OCCASION))
            .hasFieldOrPropertyWithValue("code", "decline-missing");
        Form declined = new Form(null, MATCH, Result.DECLINED, null, new DeclineForm(Party.COMPANY, "Ingen tid"));
        assertThatCode(() -> AgreePlacement.check(declined, OCCASION)).doesNotThrowAnyException();
    }

    @Test
    void theTaskOfOneMatchDoesNotSettleAnother() {
        Form other = new Form(null, OTHER, Result.DECLINED, null, new DeclineForm(Party.COMPANY, "Ingen tid"));
        assertThatThrownBy(() -> AgreePlacement.check(other, OCCASION))
            .hasFieldOrPropertyWithValue("code", "another-match");
    }

    @Test
    void theOnlyMatchThatWaitsNeedsNoName() {
        assertThat(WaitingMatch.choose(List.of(MATCH), null)).isEqualTo(MATCH);
        assertThat(WaitingMatch.choose(List.of(MATCH, OTHER), OTHER)).isEqualTo(OTHER);
    }

    @Test
    void ofSeveralMatchesOneIsNamed() {
        assertThatThrownBy(() -> WaitingMatch.choose(List.of(MATCH, OTHER), null))
            .hasFieldOrPropertyWithValue("code", "which-match");
    }

    @Test
    void nothingIsAgreedWithoutAMatchThatWaits() {
        assertThatThrownBy(() -> WaitingMatch.choose(List.of(), null))
            .hasFieldOrPropertyWithValue("code", "no-match-to-agree");
        assertThatThrownBy(() -> WaitingMatch.choose(List.of(MATCH), OTHER))
            .hasFieldOrPropertyWithValue("code", "no-match-to-agree");
    }
}
