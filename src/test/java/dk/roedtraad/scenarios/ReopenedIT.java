package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case that was closed by mistake goes on where it stood. */
class ReopenedIT extends HttpTest {

    /** A case that is closed and reopened. */
    record Situation(String name, Supplier<CaseOnTheWay> makes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Situation> situations() {
        return Stream.of(
            new Situation("prepared", () -> CaseMother.readyForTheQualityCheck(Municipality.HORSENS,
                CaseMother.MONDAY).does("checkQuality", PreparationForms.sentBack())),
            new Situation("waiting for its meeting", CaseMother::withAMeeting),
            new Situation("met by the team", () -> CaseMother.metByTheTeam(Municipality.HORSENS, CaseMother.MONDAY)),
            new Situation("recommended", () -> CaseMother.metByTheTeam(Municipality.HORSENS, CaseMother.MONDAY)
                .does("recordRecommendation", MeetingForms.recommended("FLEX_JOB"))),
            new Situation("waiting for its decision", CaseMother::awaitingItsDecision),
            new Situation("granted and not handed over", () -> CaseMother.awaitingItsDecision().on("2025-03-10")
                .does("recordDecision", ProgrammeForms.granted(LocalDate.of(2025, 3, 17), LocalDate.of(2026, 9, 17)))),
            new Situation("in its programme", CaseMother::inItsProgramme),
            new Situation("with a plan", () -> CaseMother.inItsProgramme()
                .does("makeIndsatsplan", PlanForms.indsatsplan())),
            new Situation("searching for a company", () -> CaseMother.inItsProgramme()
                .does("requestMatch", MatchForms.ready())),
            new Situation("at a company", CaseMother::atACompany));
    }

    private static CaseOnTheWay reopened(CaseOnTheWay closed) {
        return closed.does("reopenCase", closed.where().leader(), "/reopening",
            TurnForms.reopened());
    }

    private static List<String> running(CaseOnTheWay theCase) {
        return theCase.file().path("deadlines").valueStream()
            .map(row -> row.path("rule").asString() + " " + row.path("anchoredOn").asString() + " "
                + row.path("dueOn").asString()).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void itStandsWhereItStood(Situation situation) {
        CaseOnTheWay theCase = situation.makes().get();
        String phase = theCase.phase();
        String[] tasks = theCase.nextTasks().toArray(String[]::new);
        List<String> deadlines = running(theCase);
        theCase.ends("DECEASED").on(Today.inDenmark());
        reopened(theCase);
        assertThat(theCase).isIn(phase).awaits(tasks).hasItsWholeHistory().standsAsAnswered();
        assertThat(running(theCase)).isEqualTo(deadlines);
        assertThat(theCase.file().has("outcome")).isFalse();
        assertThat(theCase.file().has("closedOn")).isFalse();
    }

    @Test
    void aPlacementGoesOnToItsEnd() {
        CaseOnTheWay theCase = reopened(CaseMother.atACompany().ends("WITHDRAWN").on(Today.inDenmark()));
        assertThat(theCase.read("/placements").column("state")).doesNotContain("STOPPED");
        theCase.does("followUpPlacement", MatchForms.endsAtTheCompany())
            .does("closePlacement", MatchForms.brokenOff());
        assertThat(theCase).standsAsAnswered();
        assertThat(theCase.nextTasks()).contains("requestMatch");
    }

    @Test
    void aCaseThatWasHandedBackGoesOnInItsProgramme() {
        CaseOnTheWay theCase = CaseMother.closedWith(CaseMother.inItsProgramme()
            .does("makeIndsatsplan", PlanForms.indsatsplan()), "ORDINARY_JOB");
        reopened(theCase.on(Today.inDenmark()));
        assertThat(theCase).isIn("PROGRAMME").hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.nextTasks()).contains("followUpPlan", "reviewStatus", "holdConversation");
    }

    @Test
    void aCaseThatWasDecidedOtherwiseIsDecidedAgain() {
        CaseOnTheWay theCase = CaseMother.awaitingItsDecision().on("2025-03-10")
            .does("recordDecision", ProgrammeForms.decidedOtherwise("FLEX_JOB"))
            .does("handBack", CaseForms.handedBack());
        reopened(theCase.on(Today.inDenmark()));
        assertThat(theCase).isIn("DECISION").awaits("holdThreePartyMeeting", "recordDecision").hasItsWholeHistory();
    }

    @Test
    void aCaseThatWasNotRelevantIsPreparedOn() {
        CaseOnTheWay theCase = CaseMother.readyForTheQualityCheck(Municipality.HORSENS, CaseMother.MONDAY)
            .does("checkQuality", PreparationForms.notRelevant("OTHER_EFFORT"))
            .does("handBack", CaseForms.handedBack());
        reopened(theCase.on(Today.inDenmark()));
        assertThat(theCase).isIn("PREPARATION").awaits("writePreparatoryPart").hasItsWholeHistory();
        assertThat(running(theCase)).containsExactly("F-PREP 2025-01-06 2025-03-31");
    }

    @Test
    void aMeetingWhoseSlotAnotherHasIsBookedAnew() {
        CaseOnTheWay theCase = CaseMother.withAMeeting();
        String meeting = theCase.read("/rehabilitation-meetings").column("meetingId").get(0);
        theCase.ends("WITHDRAWN");
        CaseMother.readyToBeBooked(Municipality.HORSENS, CaseMother.MONDAY)
            .does("bookMeeting", MeetingForms.bookedOnto(meeting));
        reopened(theCase.on(Today.inDenmark()));
        assertThat(theCase).isIn("PREPARATION").awaits("writePreparatoryPart").standsAsAnswered();
    }

    @Test
    void onlyALeaderReopensAndOnlyAClosedCase() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        theCase.where().leader().post("/cases/" + theCase.id() + "/reopening", TurnForms.reopened())
            .refuses(409, "case-not-closed");
        theCase.ends("WITHDRAWN");
        theCase.where().preparing().post("/cases/" + theCase.id() + "/reopening", TurnForms.reopened())
            .refuses(403, "forbidden-role");
        assertThat(theCase).isClosedWith("WITHDRAWN", theCase.day()).standsAsAnswered();
    }

    @Test
    void itMayCloseAndBeReopenedAgain() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        String[] tasks = theCase.nextTasks().toArray(String[]::new);
        LocalDate today = Today.inDenmark();
        reopened(reopened(theCase.ends("WITHDRAWN").on(today)).ends("WITHDRAWN").on(today));
        assertThat(theCase).awaits(tasks).hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.on(today).ends("DECEASED")).isClosedWith("DECEASED", today);
    }
}
