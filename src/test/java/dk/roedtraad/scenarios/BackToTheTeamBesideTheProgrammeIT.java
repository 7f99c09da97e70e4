package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domain D.4: the case goes back to the team while the programme goes on. */
class BackToTheTeamBesideTheProgrammeIT extends HttpTest {

    private static final LocalDate MEETING = LocalDate.of(2025, 10, 29);

    private static CaseOnTheWay atTheTeamAgain(CaseOnTheWay programme, String cause) {
        return programme.on("2025-09-22").does("requestReReferral", programme.where().coordinating(), "/re-referral",
            TurnForms.toTheTeamAgain(cause));
    }

    private static CaseOnTheWay preparedAgain(CaseOnTheWay theCase) {
        return theCase.on("2025-10-06").does("writePreparatoryPart", PreparationForms.preparatoryPart())
            .on("2025-10-07").does("checkQuality", PreparationForms.readyForTheMeeting()).on("2025-10-08");
    }

    private static CaseOnTheWay recommendedAgain(CaseOnTheWay theCase, Form recommendation) {
        return CaseMother.booked(preparedAgain(theCase), MEETING).does("holdMeeting", MeetingForms.held())
            .does("recordRecommendation", recommendation).on(MEETING.plusDays(1))
            .does("handOverRecommendation", MeetingForms.handedOver()).on(MEETING.plusDays(7));
    }

    private static String result(CaseOnTheWay theCase) {
        return theCase.read("/re-referral").items().get(0).path("result").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIX_MONTHS_WITHOUT_EFFORT", "CHANGED_SITUATION"})
    void theTeamLooksAgainWhileTheProgrammeGoesOn(String cause) {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        String[] strands = theCase.nextTasks().toArray(String[]::new);
        atTheTeamAgain(theCase, cause);
        assertThat(theCase).isIn("PROGRAMME");
        assertThat(theCase.nextTasks()).contains(strands).contains("writePreparatoryPart")
            .hasSize(strands.length + 1);
        assertThat(theCase.file().path("reReferral").path("cause").asString()).isEqualTo(cause);
        assertThat(theCase.task("writePreparatoryPart").path("assignee").asString())
            .isEqualTo(theCase.where().coordinating().id());
        theCase.on("2025-09-23").does("holdConversation", ProgrammeForms.conversation());
        recommendedAgain(theCase, MeetingForms.programmeRecommended())
            .does("recordDecision", TurnForms.goesOnAsItIs());
        assertThat(theCase).isIn("PROGRAMME").awaits(strands).hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.file().has("reReferral")).isFalse();
        assertThat(theCase.file().path("programmeEndsOn").asString()).isEqualTo("2026-09-17");
        assertThat(result(theCase)).isEqualTo("CONTINUED");
    }

    @Test
    void thePreparationHasTheWholeTimeAgainAndItsDeadlineEndsWithTheMeeting() {
        CaseOnTheWay theCase = atTheTeamAgain(CaseMother.inItsProgramme(), "CHANGED_SITUATION");
        assertThat(theCase.deadline("F-PREP").path("anchoredOn").asString()).isEqualTo("2025-09-22");
        assertThat(theCase.deadline("F-PREP").path("dueOn").asString()).isEqualTo("2025-12-15");
        recommendedAgain(theCase, MeetingForms.programmeRecommended());
        assertThat(theCase.deadline("F-PREP").path("metOn").asString()).isEqualTo(MEETING.toString());
        assertThat(theCase.where().leader().get("/deadlines?rule=F-FIRST-S&caseId=" + theCase.id()).items())
            .hasSize(1);
    }

    @Test
    void aCaseGoesToTheTeamOnceAtATimeAndOnlyFromItsProgramme() {
        CaseOnTheWay theCase = atTheTeamAgain(CaseMother.inItsProgramme(), "CHANGED_SITUATION");
        Person caseworker = theCase.where().coordinating();
        Form again = TurnForms.toTheTeamAgain("NEW_COURSE");
        caseworker.post("/cases/" + theCase.id() + "/re-referral", again).refuses(409, "re-referral-running");
        caseworker.post("/cases/" + CaseMother.awaitingItsDecision().id() + "/re-referral", again)
            .refuses(409, "programme-not-running");
        caseworker.post("/cases/" + CaseMother.inItsProgramme().id() + "/re-referral",
            again.with("occurredOn", "2025-03-16")).refuses(409, "programme-not-running");
        caseworker.post("/cases/" + CaseMother.inItsProgramme().id() + "/re-referral",
            again.with("occurredOn", "2199-12-31")).refuses(422, "occurred-in-future").pointsAt("/occurredOn");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void anotherWayThanTheProgrammeEndsIt() {
        CaseOnTheWay theCase = recommendedAgain(atTheTeamAgain(CaseMother.inItsProgramme(), "CHANGED_SITUATION"),
            MeetingForms.recommended("FLEX_JOB"));
        theCase.tries("recordDecision", TurnForms.goesOnAsItIs()).refuses(409, "not-recommended");
        theCase.does("recordDecision", ProgrammeForms.decidedOtherwise("FLEX_JOB"));
        assertThat(theCase).isIn("PROGRAMME").awaits("finalizeCv", "holdClosingMeeting", "measureFinalProgression");
        assertThat(result(theCase)).isEqualTo("ELSEWHERE");
        theCase.does("finalizeCv", PlanForms.finishedCv()).does("measureFinalProgression", SurveyForms.measured(5))
            .does("holdClosingMeeting", ProgrammeForms.closingMeeting()).does("handBack", CaseForms.handedBack());
        assertThat(theCase).isClosedWith("FLEX_JOB", theCase.day()).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void anotherWayWaitsUntilThePlacementIsClosed() {
        CaseOnTheWay theCase = recommendedAgain(atTheTeamAgain(CaseMother.atACompany(), "CHANGED_SITUATION"),
            MeetingForms.recommended("FLEX_JOB"));
        theCase.tries("recordDecision", ProgrammeForms.decidedOtherwise("FLEX_JOB")).refuses(409, "placement-open");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void anIndstillingThatIsNotFollowedIsPreparedAnew() {
        CaseOnTheWay theCase = recommendedAgain(atTheTeamAgain(CaseMother.inItsProgramme(), "CHANGED_SITUATION"),
            MeetingForms.recommended("FLEX_JOB"));
        theCase.does("recordDecision", ProgrammeForms.notFollowed());
        assertThat(theCase).isIn("PROGRAMME").standsAsAnswered();
        assertThat(theCase.nextTasks()).contains("writePreparatoryPart").doesNotContain("recordDecision");
        assertThat(theCase.deadline("F-PREP").path("anchoredOn").asString()).isEqualTo(theCase.day().toString());
        assertThat(theCase.file().path("reReferral").path("number").asInt()).isEqualTo(1);
    }

    @Test
    void aTeamThatAdjournsGoesOnWithTheSameRound() {
        CaseOnTheWay theCase = atTheTeamAgain(CaseMother.inItsProgramme(), "CHANGED_SITUATION");
        CaseMother.booked(preparedAgain(theCase), MEETING).does("holdMeeting", MeetingForms.held())
            .does("recordRecommendation", MeetingForms.adjourned());
        assertThat(theCase).isIn("PROGRAMME").standsAsAnswered();
        assertThat(theCase.nextTasks()).contains("writePreparatoryPart");
        assertThat(theCase.deadline("F-PREP").path("anchoredOn").asString()).isEqualTo("2025-09-22");
    }

    @Test
    void aRoundThatIsNotRelevantAnyMoreEndsAndTheProgrammeGoesOn() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        String[] strands = theCase.nextTasks().toArray(String[]::new);
        atTheTeamAgain(theCase, "CHANGED_SITUATION").on("2025-10-06")
            .does("writePreparatoryPart", PreparationForms.preparatoryPart());
        theCase.tries("checkQuality", PreparationForms.notRelevant("WITHDRAWN")).refuses(422, "outcome-not-allowed");
        theCase.does("checkQuality", PreparationForms.notRelevant("WITHDRAWN").without("outcome"));
        assertThat(theCase).isIn("PROGRAMME").awaits(strands).hasItsWholeHistory().standsAsAnswered();
        assertThat(result(theCase)).isEqualTo("NOT_RELEVANT");
        assertThat(theCase.deadline("F-PREP").path("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void aRoundEndsWithTheProgrammeAndLeavesItsSlotToAnother() {
        CaseOnTheWay theCase = CaseMother.booked(preparedAgain(atTheTeamAgain(CaseMother.inItsProgramme(),
            "CHANGED_SITUATION")), MEETING);
        CaseMother.closedWith(theCase, "ORDINARY_JOB");
        assertThat(theCase).isClosedWith("ORDINARY_JOB", theCase.day()).hasItsWholeHistory().standsAsAnswered();
        assertThat(result(theCase)).isEqualTo("PROGRAMME_ENDED");
        assertThat(theCase.read("/rehabilitation-meetings").column("state")).endsWith("CANCELLED");
        assertThat(theCase.deadline("F-PREP").path("state").asString()).isEqualTo("CANCELLED");
    }
}
