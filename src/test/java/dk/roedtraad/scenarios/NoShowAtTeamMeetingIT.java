package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The citizen does not come to the team: the meeting is moved, or held without the citizen for a reason (D.4). */
class NoShowAtTeamMeetingIT extends HttpTest {

    private static final LocalDate LATER = LocalDate.of(2025, 3, 19);

    private static JsonNode booking(CaseOnTheWay theCase, int number) {
        return theCase.read("/rehabilitation-meetings").items().stream()
            .filter(booking -> booking.path("number").asInt() == number).findFirst().orElseThrow();
    }

    @Test
    void theMeetingIsMovedForACauseAndThePreparationsDeadlineRunsOn() {
        CaseOnTheWay theCase = CaseMother.withAMeeting();
        String due = theCase.deadline("F-PREP").path("dueOn").asString();
        theCase.does("holdMeeting", MeetingForms.rescheduledTo(theCase.where().meetingDay(LATER))
            .with("rescheduledBecause", "Borgeren mødte ikke op."));
        assertThat(theCase).isIn("MEETING").awaits("holdMeeting");
        assertThat(theCase.deadline("F-PREP").path("dueOn").asString()).isEqualTo(due);
        assertThat(theCase.deadline("F-PREP").path("metOn").isString()).isFalse();
        assertThat(booking(theCase, 1).path("state").asString() + ": "
            + booking(theCase, 1).path("rescheduledBecause").asString())
            .isEqualTo("RESCHEDULED: Borgeren mødte ikke op.");
        theCase.on(LATER).does("holdMeeting", MeetingForms.held());
        assertThat(theCase.deadline("F-PREP").path("metOn").asString()).isEqualTo(LATER.toString());
        assertThat(booking(theCase, 2).path("state").asString()).isEqualTo("HELD");
        assertThat(theCase).awaits("recordRecommendation").hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aMeetingIsNotMovedWithoutACause() {
        CaseOnTheWay theCase = CaseMother.withAMeeting();
        Form moved = MeetingForms.rescheduledTo(theCase.where().meetingDay(LATER)).without("rescheduledBecause");
        assertThat(theCase.tries("holdMeeting", moved).status()).isEqualTo(422);
        assertThat(theCase).awaits("holdMeeting").standsAsAnswered();
    }

    @Test
    void theTeamMeetsWithoutTheCitizenOnlyForAReason() {
        CaseOnTheWay theCase = CaseMother.withAMeeting();
        assertThat(theCase.tries("holdMeeting", MeetingForms.heldWithoutTheCitizen()).status()).isEqualTo(422);
        assertThat(theCase).awaits("holdMeeting").standsAsAnswered();
        theCase.does("holdMeeting", MeetingForms.heldWithoutTheCitizen()
            .with("absentCitizenReason", "Borgeren ønsker, at mødet holdes uden borgeren."));
        assertThat(theCase).awaits("recordRecommendation").hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.deadline("F-PREP").path("metOn").asString()).isEqualTo(theCase.day().toString());
        assertThat(booking(theCase, 1).path("absentCitizenReason").asString()).startsWith("Borgeren ønsker");
    }
}
