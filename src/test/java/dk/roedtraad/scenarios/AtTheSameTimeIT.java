package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.JsonNode;

/** Several who want the same thing at the same moment. */
class AtTheSameTimeIT extends HttpTest {

    private static final Municipality HORSENS = Municipality.HORSENS;

    @RepeatedTest(3)
    void ofEightWhoCompleteATaskOneDoes() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        JsonNode task = theCase.task("makeCv");
        Person vibeke = theCase.where().vk();
        List<Answer> answers = AtOnce.times(8, caller -> vibeke.post(task.path("completion").asString(),
            PlanForms.firstCv().on(theCase.day())));
        assertThat(outcomes(answers)).containsExactly("200 -", "409 task-done", "409 task-done", "409 task-done",
            "409 task-done", "409 task-done", "409 task-done", "409 task-done");
        assertThat(theCase.read("/history").column("act")).containsExactly("openCase", "involveCitizen", "makeCv");
        assertThat(theCase.read("/cv/versions").items()).hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoCasesThatWantTheLastSlotOneGetsIt() {
        String meeting = HORSENS.meetingDay(LocalDate.of(2025, 3, 5), 1);
        List<CaseOnTheWay> cases = IntStream.range(0, 3)
            .mapToObj(more -> CaseMother.readyToBeBooked(HORSENS, CaseMother.MONDAY)).toList();
        List<Answer> answers = AtOnce.times(3, caller -> cases.get(caller).tries("bookMeeting",
            MeetingForms.bookedOnto(meeting)));
        assertThat(outcomes(answers)).containsExactly("200 -", "409 meeting-full", "409 meeting-full");
        assertThat(HORSENS.coordinator().get("/rehabilitation-meetings/" + meeting + "/agenda").items()).hasSize(1);
    }

    @RepeatedTest(3)
    void ofFourWhoOpenTheSameCaseOneDoes() {
        Form form = CaseForms.opened(HORSENS, CaseMother.MONDAY);
        List<Answer> answers = AtOnce.times(4, caller -> HORSENS.preparing().post("/cases", form));
        assertThat(outcomes(answers)).hasSize(4).startsWith("201 -");
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer ->
            assertThat(answer.status() + " " + answer.code()).isIn("409 case-exists", "409 conflict-retry"));
        assertThat(HORSENS.leader().get("/cases?externalReference=" + form.json().path("externalReference").asString())
            .items()).hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoLeadersWhoClaimATaskOneGetsIt() {
        CaseOnTheWay theCase = CaseMother.readyForTheQualityCheck(HORSENS, CaseMother.MONDAY);
        String claim = "/tasks/" + theCase.task("checkQuality").path("id").asString() + "/claim";
        List<Person> leaders = List.of(Person.named("lene"), Person.named("alma"));
        List<Answer> answers = AtOnce.times(2, caller -> leaders.get(caller).post(claim, null));
        assertThat(outcomes(answers)).containsExactly("200 -", "409 task-claimed-by-another");
    }

    @RepeatedTest(3)
    void whatIsDoneAtOnceInACaseIsAllDone() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        List<JsonNode> tasks = Meanwhile.without(theCase.file()).path("tasks").valueStream().toList();
        List<Answer> answers = AtOnce.times(tasks.size(), caller -> theCase.whoDoes(tasks.get(caller))
            .post(tasks.get(caller).path("completion").asString(), form(tasks.get(caller)).on(theCase.day())));
        assertThat(outcomes(answers)).containsOnly("200 -");
        assertThat(theCase.again().nextTasks()).containsExactly("conductVisitationSurvey", "findCompany",
            "followUpPlan", "holdConversation", "measureProgression", "reviewStatus");
        assertThat(theCase.read("/history").column("act")).hasSize(theCase.done().size() + tasks.size());
    }

    @RepeatedTest(3)
    void theSameOpeningIsNotFilledTwice() {
        String company = HORSENS.company();
        String opening = HORSENS.vk().post("/openings", MatchForms.opening(company)).madeId();
        List<CaseOnTheWay> cases = IntStream.range(0, 2).mapToObj(more -> CaseMother.inItsProgramme()
            .does("requestMatch", MatchForms.ready())
            .does("findCompany", MatchForms.found(company).with("openingId", opening))).toList();
        List<Answer> answers = AtOnce.times(2, caller -> cases.get(caller).tries("agreePlacement",
            MatchForms.agreed(cases.get(caller).day(), cases.get(caller).day().plusMonths(1))));
        assertThat(outcomes(answers)).containsExactly("200 -", "409 opening-not-open");
    }

    @RepeatedTest(2)
    void ofThoseWhoAddTheSameCompanyOneDoes() {
        Form company = MatchForms.company();
        List<Answer> answers = AtOnce.times(4, caller -> HORSENS.vk().post("/companies", company));
        assertThat(outcomes(answers)).startsWith("201 -").doesNotContain("500 internal-error");
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    }

    @RepeatedTest(2)
    void aCaseThatEndsWhileATaskIsDoneIsClosedAllTheSame() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        List<Answer> answers = AtOnce.times(2, caller -> caller == 0
            ? theCase.where().vk().post(completion, PlanForms.firstCv().on(theCase.day()))
            : theCase.where().preparing().post("/cases/" + theCase.id() + "/withdrawal", CaseForms.ends("MOVED")));
        assertThat(answers.get(1).status()).as(answers.get(1).body()).isEqualTo(200);
        assertThat(answers.get(0).status() + " " + answers.get(0).code()).isIn("200 -", "409 case-closed");
        assertThat(theCase.again()).isIn("CLOSED").awaits();
    }

    private static Form form(JsonNode task) {
        return switch (task.path("type").asString()) {
            case "holdConversation" -> ProgrammeForms.conversation();
            case "makeIndsatsplan" -> PlanForms.indsatsplan();
            case "requestMatch" -> MatchForms.ready();
            case "measureBaseline" -> SurveyForms.measured(2);
            default -> ProgrammeForms.goesOn();
        };
    }

    private static List<String> outcomes(List<Answer> answers) {
        return answers.stream().map(answer -> answer.status() + " " + answer.code()).sorted().toList();
    }
}
