package dk.roedtraad.transfer;

import static dk.roedtraad.transfer.TakeOverMother.inItsProgramme;
import static dk.roedtraad.transfer.TakeOverMother.inPreparation;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhaseFactsTest {

    private static void refused(TakeOverForm form, String code) {
        assertThatThrownBy(() -> PhaseFacts.check(form)).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void aPreparationNeedsNoFacts() {
        assertThatCode(() -> PhaseFacts.check(inPreparation(form -> { }))).doesNotThrowAnyException();
    }

    @Test
    void aProgrammeNeedsItsDecisionAndNoMeeting() {
        refused(inItsProgramme(form -> form.remove("decision")), "phase-without-facts");
        assertThatCode(() -> PhaseFacts.check(inItsProgramme(form -> form.remove("meeting"))))
            .doesNotThrowAnyException();
    }

    @Test
    void aMeetingThatIsAwaitedIsPlanned() {
        refused(inPreparation(form -> form.put("phase", "MEETING")), "phase-without-facts");
        refused(inPreparation(form -> form.put("phase", "MEETING").putObject("meeting")
            .put("plannedOn", "2026-05-06")), "phase-without-facts");
        assertThatCode(() -> PhaseFacts.check(inPreparation(form -> form.put("phase", "MEETING").putObject("meeting")
            .put("bookedOn", "2026-04-06").put("plannedOn", "2026-05-06")))).doesNotThrowAnyException();
    }

    @Test
    void aDecisionAwaitsAnIndstilling() {
        refused(inPreparation(form -> form.put("phase", "DECISION").putObject("meeting").put("heldOn", "2026-04-06")),
            "phase-without-facts");
    }

    @Test
    void whatLiesAheadHasNotHappened() {
        refused(inPreparation(form -> form.put("firstMeetingOn", "2026-04-06")), "facts-beyond-phase");
        refused(inPreparation(form -> form.putObject("meeting").put("bookedOn", "2026-04-06")), "facts-beyond-phase");
        refused(inItsProgramme(form -> form.put("phase", "DECISION")), "facts-beyond-phase");
    }

    @Test
    void aClosedCaseDoesNotGoOn() {
        refused(inItsProgramme(form -> form.put("phase", "CLOSED")), "phase-not-running");
    }

    @Test
    void aProgrammeThatRunsWasRecommended() {
        refused(inItsProgramme(form -> form.withObject("/meeting/recommendation").put("result", "FLEX_JOB")),
            "programme-not-recommended");
    }
}
