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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EndsEarlyIT extends HttpTest {

    /** A case in a situation. */
    record Situation(String cause, String phase, Supplier<CaseOnTheWay> makes) {

        @Override
        public String toString() {
            return cause + " in " + phase;
        }
    }

    static Stream<Situation> situations() {
        return Stream.of("WITHDRAWN", "MOVED", "DECEASED").flatMap(cause -> Stream.of(
            new Situation(cause, "PREPARATION", CaseMother::inPreparation),
            new Situation(cause, "MEETING", CaseMother::withAMeeting),
            new Situation(cause, "DECISION", CaseMother::awaitingItsDecision),
            new Situation(cause, "PROGRAMME", CaseMother::atACompany)));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void aCaseEndsFromWhereverItIs(Situation situation) {
        CaseOnTheWay theCase = situation.makes().get();
        assertThat(theCase).isIn(situation.phase());
        List<String> open = theCase.nextTasks();
        JsonNode tasks = theCase.file().path("tasks");
        LocalDate last = theCase.day().plusDays(2);
        theCase.on(last).ends(situation.cause());
        assertThat(theCase).isClosedWith(situation.cause(), last).hasItsWholeHistory()
            .hasCancelled(open.toArray(String[]::new)).standsAsAnswered();
        assertThat(theCase.where().leader().get("/deadlines?caseId=" + theCase.id()).column("state"))
            .doesNotContain("RUNNING", "DUE_SOON", "OVERDUE");
        tasks.forEach(task -> nothingMoreIsDone(theCase, task));
    }

    private static void nothingMoreIsDone(CaseOnTheWay theCase, JsonNode task) {
        Person person = theCase.whoDoes(task);
        person.post(task.path("completion").asString(), Form.empty()).refuses(409, "case-closed");
        String path = "/tasks/" + task.path("id").asString();
        person.post(path + "/claim", null).refuses(409, "case-closed");
        person.post(path + "/release", null).refuses(409, "case-closed");
        theCase.where().leader().post(path + "/assignment", Form.of("assignee", person.id()))
            .refuses(409, "case-closed");
    }

    @Test
    void nothingMoreIsWrittenIntoAClosedCase() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        String placement = theCase.read("/placements").items().get(0).path("id").asString();
        theCase.ends("MOVED");
        String path = "/cases/" + theCase.id();
        Person alma = Person.named("alma");
        alma.post(path + "/withdrawal", CaseForms.ends("MOVED")).refuses(409, "case-closed");
        alma.post(path + "/conversations", ProgrammeForms.conversation()).refuses(409, "case-closed");
        alma.post(path + "/follow-ups", PlanForms.unchangedPlan()).refuses(409, "case-closed");
        alma.post(path + "/measurements", SurveyForms.measured(3)).refuses(409, "case-closed");
        alma.post(path + "/match-requests", MatchForms.ready()).refuses(409, "case-closed");
        alma.post(path + "/placements/" + placement + "/ending", MatchForms.stops()).refuses(409, "case-closed");
        alma.put(path + "/cv", PlanForms.cv()).refuses(409, "case-closed");
        alma.put(path + "/goals", PlanForms.goals()).refuses(409, "case-closed");
        alma.put(path + "/indsatsplan", PlanForms.plan()).refuses(409, "case-closed");
        alma.put(path + "/citizen", CaseForms.citizen("Bo", CaseForms.CPR)).refuses(409, "case-closed");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void theCompanyAndTheTeamAreFreeAgainWhenACaseEnds() {
        CaseOnTheWay working = CaseMother.atACompany().ends("DECEASED");
        assertThat(working.read("/placements").column("state")).containsExactly("STOPPED");
        CaseOnTheWay booked = CaseMother.withAMeeting();
        String meeting = booked.read("/rehabilitation-meetings").column("meetingId").get(0);
        booked.ends("WITHDRAWN");
        assertThat(booked.where().coordinator().get("/rehabilitation-meetings/" + meeting).is(200).json()
            .path("freeSlots").asInt()).isEqualTo(1);
        assertThat(booked.where().coordinator().get("/rehabilitation-meetings/" + meeting + "/agenda").items())
            .isEmpty();
    }

    @Test
    void aSearchForACompanyLapsesWhenTheCaseEnds() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready()).ends("MOVED");
        assertThat(theCase.read("/match-requests").column("state")).containsExactly("LAPSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-05", "2199-12-31"})
    void aCaseEndsBetweenItsBeginningAndToday(String day) {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        theCase.where().preparing().post("/cases/" + theCase.id() + "/withdrawal",
            CaseForms.ends("MOVED").on(LocalDate.parse(day))).refuses(422, "bad-closing-day")
            .pointsAt("/occurredOn");
        assertThat(theCase).awaits("makeCv", "orderMedicalCertificate").standsAsAnswered();
    }
}
