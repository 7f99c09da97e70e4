package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Domain D.4: a further course is prepared anew and decided by the team's way, never merely prolonged. */
class NewCourseIT extends HttpTest {

    private static final LocalDate ENDS = LocalDate.of(2026, 9, 17);

    private static final LocalDate MEETING = LocalDate.of(2026, 5, 27);

    private static CaseOnTheWay referred() {
        return CaseMother.inItsProgramme().on("2026-04-13")
            .does("reviewStatus", TurnForms.toTheTeamForANewCourse());
    }

    private static CaseOnTheWay recommendedAgain() {
        CaseOnTheWay theCase = referred().on("2026-04-27")
            .does("writePreparatoryPart", PreparationForms.preparatoryPart())
            .on("2026-04-28").does("checkQuality", PreparationForms.readyForTheMeeting()).on("2026-04-29");
        return CaseMother.recommendedAProgramme(CaseMother.booked(theCase, MEETING)
            .does("holdMeeting", MeetingForms.held())).on("2026-06-01");
    }

    @Test
    void aReviewSendsTheCaseToTheTeamAndTheProgrammeGoesOn() {
        CaseOnTheWay theCase = referred();
        assertThat(theCase).isIn("PROGRAMME").hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.nextTasks()).contains("writePreparatoryPart", "reviewStatus", "holdConversation");
        assertThat(theCase.file().path("reReferral").path("cause").asString()).isEqualTo("NEW_COURSE");
        assertThat(theCase.file().path("programmeEndsOn").asString()).isEqualTo(ENDS.toString());
    }

    @Test
    void aNewPeriodTakesThePlaceOfTheOldOneWithoutABreak() {
        CaseOnTheWay theCase = recommendedAgain();
        LocalDate next = ENDS.plusDays(1);
        theCase.tries("recordDecision", ProgrammeForms.granted(next.plusDays(1), next.plusYears(1)))
            .refuses(422, "programme-start-out-of-range").pointsAt("/startsOn");
        theCase.tries("recordDecision", ProgrammeForms.granted(next, next.plusYears(1))
            .with("coordinatingCaseworker", "kasper")).refuses(422, "field-not-applicable")
            .pointsAt("/coordinatingCaseworker");
        theCase.does("recordDecision", ProgrammeForms.granted(next, next.plusYears(1)));
        assertThat(theCase).isIn("PROGRAMME").hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.nextTasks()).doesNotContain("recordDecision", "writePreparatoryPart", "holdFirstMeeting");
        assertThat(theCase.file().path("programmeStartsOn").asString()).isEqualTo(next.toString());
        assertThat(theCase.file().path("programmeEndsOn").asString()).isEqualTo(next.plusYears(1).toString());
        assertThat(theCase.read("/re-referral").column("result")).containsExactly("NEW_PERIOD");
        assertThat(theCase.read("/programme").is(200).json().path("decisions")).hasSize(2);
    }

    @Test
    void aCompanyIsStillSoughtBetweenTheDecisionAndTheNewPeriod() {
        CaseOnTheWay theCase = recommendedAgain();
        theCase.does("recordDecision", ProgrammeForms.granted(ENDS.plusDays(1), ENDS.plusYears(1)))
            .does("requestMatch", MatchForms.ready());
        theCase.does("findCompany", MatchForms.found(theCase.where().company()));
        CaseMother.agreed(theCase);
        theCase.does("requestMatch", theCase.where().coordinating(), "/match-requests", MatchForms.ready());
        assertThat(theCase.nextTasks()).contains("findCompany", "followUpPlacement");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aReviewDoesNotSendTheCaseTwice() {
        CaseOnTheWay theCase = referred();
        theCase.tries("reviewStatus", TurnForms.toTheTeamForANewCourse()).refuses(409, "re-referral-running");
        theCase.tries("reviewStatus", TurnForms.toTheTeamForANewCourse().with("outcome", "NEW_PROGRAMME"))
            .refuses(422, "field-not-applicable").pointsAt("/outcome");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aReviewWithoutAWordKeepsTheProgrammesLastDay() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().on("2026-04-13")
            .does("reviewStatus", ProgrammeForms.goesOn());
        assertThat(theCase.file().path("programmeEndsOn").asString()).isEqualTo(ENDS.toString());
        assertThat(theCase).awaits("holdConversation", "makeIndsatsplan", "measureBaseline", "requestMatch",
            "reviewStatus");
    }
}
