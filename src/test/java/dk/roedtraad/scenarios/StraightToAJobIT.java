package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StraightToAJobIT extends HttpTest {

    private static final String[] STRANDS =
        {"holdConversation", "makeIndsatsplan", "requestMatch", "measureBaseline", "reviewStatus"};

    private static final String[] DEADLINES = {
        "F-PREP 2025-01-06 2025-03-31 MET_REGISTERED_LATE 2025-03-05",
        "F-HANDOVER 2025-03-05 2025-03-06 MET_REGISTERED_LATE 2025-03-06",
        "F-FIRST-S 2025-03-05 2025-03-19 MET_REGISTERED_LATE 2025-03-14",
        "F-PLANFU 2025-03-24 2025-04-21 MET_REGISTERED_LATE 2025-04-14",
        "F-PLANFU 2025-04-14 2025-05-12 MET_LATE 2025-05-13",
        "F-PLANFU 2025-05-13 2025-06-10 CANCELLED",
        "F-LAE265 2025-01-14 2025-02-13 MET_REGISTERED_LATE 2025-02-03",
        "F-DECISION 2025-03-05 2025-04-02 MET_REGISTERED_LATE 2025-03-10",
        "F-APPEAL 2025-03-10 2025-04-07 CANCELLED",
        "F-SURV1 2025-03-10 2025-03-24 MET_REGISTERED_LATE 2025-03-19",
        "F-SURV2 2025-03-17 2025-10-01 CANCELLED",
        "F-PLAN 2025-03-17 2025-04-14 MET_REGISTERED_LATE 2025-03-24",
        "F-CONTACT 2025-03-17 2025-03-31 MET 2025-03-18",
        "F-CONTACT 2025-03-18 2025-04-01 MET 2025-07-03",
        "F-CONTACT 2025-07-03 2025-07-31 CANCELLED",
        "F-LEGAL-TALKS 2025-03-17 2025-09-17 CANCELLED",
        "F-PROG 2025-03-17 2025-06-17 MET_REGISTERED_LATE 2025-03-18",
        "F-PROG 2025-03-18 2025-06-18 MET_REGISTERED_LATE 2025-06-16",
        "F-PROG 2025-06-16 2025-09-16 CANCELLED",
        "F-VKFU 2025-04-03 2025-04-17 MET_LATE 2025-05-05",
        "F-VKFU 2025-05-05 2025-05-19 MET_LATE 2025-07-01",
        "F-FIRST-EFFORT 2025-03-17 2025-09-17 MET_REGISTERED_LATE 2025-04-01",
        "F-END 2026-09-17 2026-05-28 MET_REGISTERED_LATE 2025-12-01"};

    @Test
    void aCitizenGoesFromThePreparationToAnOrdinaryJob() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        assertThat(theCase).isIn("PROGRAMME").awaits(STRANDS);
        liveTheProgramme(theCase);
        assertThat(theCase).awaits("holdConversation", "followUpPlan", "requestMatch", "measureProgression",
            "conductSixMonthSurvey", "reviewStatus");
        CaseMother.closedWith(theCase.on("2025-09-01").does("reviewStatus", ProgrammeForms.goesOn())
            .on("2025-12-01"), "ORDINARY_JOB");
        assertThat(theCase).isClosedWith("ORDINARY_JOB", LocalDate.of(2025, 12, 8)).hasItsWholeHistory()
            .standsAsAnswered()
            .hasCancelled("holdConversation", "followUpPlan", "requestMatch", "measureProgression",
                "conductSixMonthSurvey")
            .wentThrough("case", "preparation", "rehabilitationMeeting", "decision", "programme", "placement",
                "placement")
            .hasDeadlines(DEADLINES);
    }

    private static void liveTheProgramme(CaseOnTheWay theCase) {
        CaseMother.agreed(theCase.on("2025-03-18").does("holdConversation", ProgrammeForms.conversation())
            .does("measureBaseline", SurveyForms.measured(2))
            .on("2025-03-19").does("conductVisitationSurvey", SurveyForms.visitationSurvey())
            .on("2025-03-24").does("makeIndsatsplan", PlanForms.indsatsplan())
            .on("2025-03-31").does("requestMatch", MatchForms.ready())
            .on("2025-04-03").does("findCompany", MatchForms.found(theCase.where().company())));
        theCase.on("2025-04-14").does("followUpPlan", PlanForms.unchangedPlan())
            .on("2025-05-05").does("followUpPlacement", MatchForms.goesOnAtTheCompany())
            .on("2025-05-13").does("followUpPlan", PlanForms.adjustedPlan())
            .on("2025-06-16").does("measureProgression", SurveyForms.measured(4))
            .on("2025-07-01").does("followUpPlacement", MatchForms.endsAtTheCompany())
            .on("2025-07-03").does("closePlacement", MatchForms.completed())
            .does("holdConversation", ProgrammeForms.conversation());
    }

    @Test
    void theTasksLieWithThoseWhoAreResponsible() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        assertThat(theCase.task("orderMedicalCertificate").path("assignee").asString()).isEqualTo("signe");
        assertThat(theCase.task("makeCv").path("assignee").asString()).isEqualTo("vibeke");
        CaseOnTheWay granted = CaseMother.inItsProgramme();
        assertThat(granted.task("holdConversation").path("assignee").asString()).isEqualTo("kasper");
    }

    @Test
    void theTasksAreDueOnTheDaysOfTheDeadlinesThatGuardThem() {
        CaseOnTheWay theCase = CaseMother.metByTheTeam(Municipality.HORSENS, CaseMother.MONDAY);
        assertThat(theCase.task("recordRecommendation").path("dueOn").asString()).isEqualTo("2025-03-06");
        CaseMother.recommendedAProgramme(theCase);
        assertThat(theCase.task("holdThreePartyMeeting").path("dueOn").asString()).isEqualTo("2025-03-19");
        assertThat(theCase.task("recordDecision").path("dueOn").asString()).isEqualTo("2025-04-02");
        assertThat(theCase.file().path("nextDueOn").asString()).isEqualTo("2025-03-19");
    }

    @Test
    void theResponsibleAreChosenWhenTheCaseSystemNamedNobody() {
        LocalDate start = CaseMother.MONDAY;
        Municipality where = Municipality.HORSENS;
        CaseOnTheWay theCase = CaseOnTheWay.openedWith(CaseForms.withoutPeople(where, start), where, start);
        assertThat(theCase).isIn("PREPARATION").awaits("chooseResponsible");
        theCase.does("chooseResponsible", CaseForms.responsible(where));
        assertThat(theCase).awaits("involveCitizen").hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.file().path("vk").asString()).isEqualTo("vibeke");
        assertThat(theCase.task("involveCitizen").path("assignee").asString()).isEqualTo("signe");
    }

    @Test
    void thePhaseFollowsTheFlow() {
        LocalDate start = CaseMother.MONDAY;
        CaseOnTheWay theCase = CaseMother.readyToBeBooked(Municipality.HORSENS, start);
        assertThat(theCase).isIn("PREPARATION").awaits("bookMeeting");
        assertThat(CaseMother.booked(theCase, start.plusDays(CaseMother.MEETING))).isIn("MEETING")
            .awaits("holdMeeting");
        assertThat(theCase.does("holdMeeting", MeetingForms.held())).isIn("MEETING").awaits("recordRecommendation");
        assertThat(CaseMother.recommendedAProgramme(theCase)).isIn("DECISION")
            .awaits("recordDecision", "holdThreePartyMeeting");
        assertThat(CaseMother.granted(theCase, theCase.day().plusDays(4))).isIn("PROGRAMME").awaits(STRANDS);
    }
}
