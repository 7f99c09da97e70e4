package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The effort waits, and the plan is followed up all the same. */
class WaitingForTreatmentIT extends HttpTest {

    @Test
    void theSixMonthsStandStillAndTheFollowUpOfThePlanGoesOn() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().on("2025-03-24");
        theCase.does("suspendCase", theCase.where().preparing(), "/suspensions", SuspensionForms.suspended("TREATMENT",
            LocalDate.of(2025, 3, 24), LocalDate.of(2025, 6, 22)));
        assertThat(theCase.deadline("F-FIRST-EFFORT").path("dueOn").asString()).isEqualTo("2025-12-17");
        theCase.on("2025-03-31").does("makeIndsatsplan", PlanForms.indsatsplan());
        assertThat(theCase.deadline("F-PLANFU").path("dueOn").asString()).isEqualTo("2025-04-28");
        theCase.on("2025-04-28").does("followUpPlan", PlanForms.unchangedPlan());
        assertThat(theCase.deadline("F-PLANFU").path("dueOn").asString()).isEqualTo("2025-05-26");
        assertThat(theCase).awaits("followUpPlan", "holdConversation", "measureBaseline", "requestMatch",
            "reviewStatus").hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void thePreparationMayWaitForTheMedicalCertificate() {
        CaseOnTheWay theCase = CaseMother.inPreparation().on("2025-01-20");
        theCase.does("suspendCase", theCase.where().preparing(), "/suspensions",
            SuspensionForms.suspended("CERTIFICATE", LocalDate.of(2025, 1, 20), null));
        assertThat(theCase.deadline("F-PREP").path("state").asString()).isEqualTo("SUSPENDED");
        assertThat(theCase.file().path("nextDueOn").isString()).isFalse();
        theCase.on("2025-02-10").does("endSuspension", theCase.where().preparing(), "/suspensions/1/end",
            SuspensionForms.endsOn(LocalDate.of(2025, 2, 9)));
        assertThat(theCase.deadline("F-PREP").path("dueOn").asString()).isEqualTo("2025-04-21");
        assertThat(theCase.file().path("nextDueOn").asString()).isEqualTo("2025-04-21");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }
}
