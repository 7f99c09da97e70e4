package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Six months of a programme have passed without an effort that counts (LAB § 113 stk. 2). */
class SixMonthsWithoutEffortIT extends HttpTest {

    private final CaseOnTheWay theCase = CaseMother.inItsProgramme().awaits("considerReReferral");

    @Test
    void theTeamLooksAgainWhenTheCaseworkerSaysSo() {
        theCase.on("2025-09-22").does("considerReReferral", verdict("REFER"));
        assertThat(theCase.file().path("reReferral").path("cause").asString())
            .isEqualTo("SIX_MONTHS_WITHOUT_EFFORT");
        assertThat(theCase.openTasks()).contains("writePreparatoryPart").doesNotContain("considerReReferral");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void specialReasonsAreWrittenDownAndTheProgrammeGoesOn() {
        theCase.on("2025-09-22").does("considerReReferral", verdict("SPECIAL_REASONS"));
        assertThat(theCase.file().has("reReferral")).isFalse();
        JsonNode review = theCase.read("/programme").is(200).json().path("firstEffortReviews").get(0);
        assertThat(review.path("verdict").asString()).isEqualTo("SPECIAL_REASONS");
        assertThat(review.path("reason").asString()).isEqualTo("Ingen indsats er begyndt.");
        assertThat(theCase.deadline("F-FIRST-EFFORT").path("state").asString()).isEqualTo("OVERDUE");
    }

    @Test
    void aCaseThatIsWithTheTeamAlreadyGoesOnItsWay() {
        theCase.on("2025-09-20").does("requestReReferral", theCase.where().leader(), "/re-referral",
            TurnForms.toTheTeamAgain("CHANGED_SITUATION"));
        theCase.on("2025-09-22").does("considerReReferral", verdict("REFER"));
        assertThat(theCase.file().path("reReferral").path("cause").asString()).isEqualTo("CHANGED_SITUATION");
    }

    @Test
    void aVerdictWithoutReasonIsRefused() {
        theCase.on("2025-09-22").tries("considerReReferral", Form.of("verdict", "REFER"))
            .refuses(422, "invalid-form").pointsAt("/reason");
    }

    private static Form verdict(String verdict) {
        return Form.of("verdict", verdict).with("reason", "Ingen indsats er begyndt.");
    }
}
