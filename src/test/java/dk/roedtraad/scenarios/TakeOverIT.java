package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static dk.roedtraad.scenarios.Municipality.HORSENS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Running cases of another system go on here, where they stand. */
class TakeOverIT extends HttpTest {

    private static CaseOnTheWay takenOver(Form form) {
        return CaseOnTheWay.takenOver(HORSENS, form);
    }

    @Test
    void aPreparationGoesOnWhereItStands() {
        CaseOnTheWay fresh = takenOver(TransferForms.inPreparation(HORSENS));
        assertThat(fresh).isIn("PREPARATION").awaits("involveCitizen").hasItsWholeHistory().standsAsAnswered();
        CaseOnTheWay nearly = takenOver(TransferForms.nearlyPrepared(HORSENS));
        assertThat(nearly).awaits("receiveMedicalCertificate", "setJobGoal");
        nearly.does("receiveMedicalCertificate", PreparationForms.certificateReceived())
            .does("setJobGoal", PlanForms.jobGoals());
        assertThat(nearly).awaits("writePreparatoryPart").hasItsWholeHistory();
    }

    @Test
    void theirDeadlinesRunFromTheirTrueDays() {
        JsonNode preparation = takenOver(TransferForms.inPreparation(HORSENS)).deadline("F-PREP");
        assertThat(preparation.path("anchoredOn").asString()).isEqualTo("2025-01-06");
        assertThat(preparation.path("state").asString()).isEqualTo("OVERDUE");
        JsonNode firstMeeting = takenOver(TransferForms.awaitingItsDecision(HORSENS)).deadline("F-FIRST-S");
        assertThat(firstMeeting.path("anchoredOn").asString()).isEqualTo("2025-03-05");
        assertThat(firstMeeting.path("state").asString()).isEqualTo("OVERDUE");
        JsonNode followUp = takenOver(TransferForms.inItsProgramme(HORSENS)).deadline("F-PLANFU");
        assertThat(followUp.path("anchoredOn").asString()).isEqualTo("2025-06-02");
        assertThat(followUp.path("dueOn").asString()).isEqualTo("2025-06-30");
        assertThat(followUp.path("state").asString()).isEqualTo("OVERDUE");
    }

    @Test
    void aMeetingIsHeldOnTheDayForWhichItWasPlanned() {
        LocalDate day = LocalDate.of(2025, 3, 5);
        Form unplanned = TransferForms.awaitingItsMeeting(HORSENS, LocalDate.of(2025, 2, 23));
        assertThat(refusalOf(unplanned)).isEqualTo("unknown-meeting /meeting/plannedOn");
        HORSENS.meetingDay(day, 3);
        CaseOnTheWay theCase = takenOver(TransferForms.awaitingItsMeeting(HORSENS, day));
        assertThat(theCase).isIn("MEETING").awaits("holdMeeting");
        CaseMother.recommendedAProgramme(theCase.on(day).does("holdMeeting", MeetingForms.held()));
        assertThat(theCase).isIn("DECISION").awaits("recordDecision", "holdThreePartyMeeting").hasItsWholeHistory();
    }

    @Test
    void aCaseThatAwaitsItsDecisionIsHandedOverMeanwhile() {
        assertThat(takenOver(TransferForms.awaitingItsDecision(HORSENS))).isIn("DECISION")
            .awaits("recordDecision", "holdThreePartyMeeting");
        assertThat(takenOver(TransferForms.awaitingItsDecision(HORSENS).with("threePartyMeetingOn", "2025-03-12")))
            .awaits("recordDecision", "holdFirstMeeting");
        CaseOnTheWay met = takenOver(TransferForms.awaitingItsDecision(HORSENS).with("firstMeetingOn", "2025-03-14"));
        assertThat(met).awaits("recordDecision");
        LocalDate starts = met.day().plusDays(7);
        met.does("recordDecision", ProgrammeForms.granted(starts, starts.plusMonths(18)));
        assertThat(met).isIn("PROGRAMME").awaits("holdConversation", "makeIndsatsplan", "requestMatch",
            "measureBaseline", "reviewStatus");
    }

    @Test
    void aProgrammeGoesOnWithItsPlanItsPlacementsAndItsMeasurements() {
        CaseOnTheWay bare = takenOver(TransferForms.inItsProgramme(HORSENS));
        assertThat(bare).isIn("PROGRAMME").awaits("holdConversation", "followUpPlan", "requestMatch",
            "measureBaseline", "reviewStatus").standsAsAnswered();
        CaseOnTheWay full = takenOver(TransferForms.measuredAndAsked(TransferForms.inItsProgramme(HORSENS))
            .with("placements", List.of(TransferForms.placement().json(), TransferForms.placement()
                .with("endedOn", "2025-05-30").with("endedBecause", "Flyttet").json())));
        assertThat(full).awaits("holdConversation", "followUpPlan", "followUpPlacement", "closePlacement",
            "measureProgression", "conductSixMonthSurvey", "reviewStatus");
        assertThat(full.read("/conversations").column("occurredOn")).containsExactly("2025-06-10");
        assertThat(full.read("/follow-ups").column("followedUpOn")).containsExactly("2025-06-02");
        assertThat(full.read("/placements").column("state")).containsExactlyInAnyOrder("RUNNING", "ENDED");
        full.does("followUpPlacement", MatchForms.endsAtTheCompany());
        assertThat(full.tasks("closePlacement")).hasSize(2);
    }

    @Test
    void daysThatStoodStillElsewhereDoNotCountHereEither() {
        Form exempt = Form.of("ground", "EXEMPTION").with("from", "2025-04-01").with("to", "2025-04-30")
            .with("reason", "Fritaget").with("legalBasis", "LAS § 13 stk. 7");
        Form bare = TransferForms.inItsProgramme(HORSENS).without("indsatsplan").without("placements");
        String due = takenOver(bare).deadline("F-FIRST-EFFORT").path("dueOn").asString();
        CaseOnTheWay paused = takenOver(TransferForms.inItsProgramme(HORSENS).without("indsatsplan")
            .without("placements").with("suspensions", List.of(exempt.json())));
        assertThat(paused.deadline("F-FIRST-EFFORT").path("dueOn").asString())
            .isEqualTo(LocalDate.parse(due).plusDays(30).toString());
        assertThat(paused.read("/suspensions").column("ground")).containsExactly("EXEMPTION");
    }

    @Test
    void theSameListSentAgainChangesNothing() {
        Form sent = TransferForms.list(TransferForms.inItsProgramme(HORSENS), TransferForms.inPreparation(HORSENS));
        Answer first = HORSENS.leader().post("/cases/takeover", sent);
        assertThat(first.column("result")).containsExactly("TAKEN_OVER", "TAKEN_OVER");
        Answer again = HORSENS.client().post("/cases/takeover", sent);
        assertThat(again.column("result")).containsExactly("ALREADY_HERE", "ALREADY_HERE");
        assertThat(again.column("caseId")).isEqualTo(first.column("caseId"));
        assertThat(again.json().path("alreadyHere").asInt()).isEqualTo(2);
        assertThat(HORSENS.leader().get("/cases/" + first.column("caseId").get(0) + "/history").items()).hasSize(1);
    }

    @Test
    void anotherCaseUnderAReferenceThatIsHereIsRefused() {
        Form form = TransferForms.inPreparation(HORSENS);
        takenOver(form);
        assertThat(refusalOf(form.with("preparationStartedOn", "2025-01-07")))
            .isEqualTo("case-exists /externalReference");
        CaseOnTheWay opened = CaseOnTheWay.opened(HORSENS, CaseMother.MONDAY);
        assertThat(refusalOf(form.with("externalReference", opened.file().path("externalReference").asString())))
            .isEqualTo("case-exists /externalReference");
    }

    @Test
    void aCaseThatIsTwiceInTheListIsTakenOverOnce() {
        Form form = TransferForms.inPreparation(HORSENS);
        Form other = form.with("preparationStartedOn", "2025-01-07");
        assertThat(HORSENS.leader().post("/cases/takeover?dryRun=true", TransferForms.list(form, form, other))
            .column("result")).containsExactly("WOULD_BE_TAKEN_OVER", "ALREADY_HERE", "REFUSED");
        List<JsonNode> results = HORSENS.leader().post("/cases/takeover", TransferForms.list(form, form)).items();
        assertThat(results).extracting(result -> result.path("result").asString())
            .containsExactlyInAnyOrder("TAKEN_OVER", "ALREADY_HERE");
        assertThat(results).extracting(result -> result.path("caseId").asString()).containsOnly(
            results.get(0).path("caseId").asString());
    }

    @Test
    void aDryRunKeepsNothing() {
        Form form = TransferForms.inItsProgramme(HORSENS);
        Answer tried = HORSENS.leader().post("/cases/takeover?dryRun=true", TransferForms.list(form,
            form.without("decision").with("externalReference", "rf-without")));
        assertThat(tried.column("result")).containsExactly("WOULD_BE_TAKEN_OVER", "REFUSED");
        assertThat(tried.json().path("dryRun").asBoolean()).isTrue();
        String reference = form.json().path("externalReference").asString();
        assertThat(HORSENS.leader().get("/cases?externalReference=" + reference).items()).isEmpty();
        takenOver(form);
    }

    @Test
    void oneThatIsRefusedHarmsNoOther() {
        Form good = TransferForms.inItsProgramme(HORSENS);
        Answer answer = HORSENS.leader().post("/cases/takeover", TransferForms.list(
            TransferForms.inPreparation(HORSENS).with("team", "nobody"), good,
            TransferForms.inPreparation(HORSENS).with("unheardOf", 1)));
        assertThat(answer.column("result")).containsExactly("REFUSED", "TAKEN_OVER", "REFUSED");
        assertThat(answer.json().path("takenOver").asInt()).isEqualTo(1);
        assertThat(answer.json().path("refused").asInt()).isEqualTo(2);
        assertThat(answer.items().get(2).path("problem").path("code").asString()).isEqualTo("unknown-field");
    }

    @Test
    void whatCannotBeIsRefusedByItsOwnCode() {
        Form programme = TransferForms.inItsProgramme(HORSENS);
        assertThat(refusalOf(programme.with("firstMeetingOn", "2025-03-04")))
            .isEqualTo("takeover-dates-impossible /firstMeetingOn");
        assertThat(refusalOf(programme.without("decision"))).isEqualTo("phase-without-facts /decision");
        assertThat(refusalOf(programme.with("phase", "DECISION"))).startsWith("facts-beyond-phase /decision");
        assertThat(refusalOf(programme.with("phase", "CLOSED"))).isEqualTo("phase-not-running /phase");
        assertThat(refusalOf(programme.with("people", Form.of("vk", "nobody")))).isEqualTo("unknown-person /people/vk");
        assertThat(refusalOf(programme.with("people", Form.of("coordinatingCaseworker", "vibeke"))))
            .isEqualTo("person-lacks-role /people/coordinatingCaseworker");
        assertThat(refusalOf(programme.with("team", "nobody"))).isEqualTo("unknown-team /team");
        assertThat(refusalOf(programme.with("profile", "brf-1999"))).isEqualTo("unknown-profile /profile");
        assertThat(refusalOf(programme.with("placements", List.of(TransferForms.placement().with("agreement",
            MatchForms.agreement(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 3, 31))).json()))))
            .isEqualTo("placement-ended-before-start /placements/0/agreement/endsOn");
        assertThat(refusalOf(programme.with("previous", Form.of("caseReference", "010190-1234"))))
            .isEqualTo("reference-looks-like-cpr /previous/caseReference");
    }

    @Test
    void whereACaseRanBeforeIsShownInIt() {
        CaseOnTheWay theCase = takenOver(TransferForms.inPreparation(HORSENS).with("previous",
            Form.of("system", "Fagsystemet").with("caseReference", "RF-1873")));
        assertThat(theCase.file().path("previous").path("caseReference").asString()).isEqualTo("RF-1873");
    }

    @Test
    void aListThatIsNoneIsRefusedAsAWhole() {
        Person leader = HORSENS.leader();
        leader.post("/cases/takeover", "{\"items\": [{}").refuses(400, "malformed-json");
        leader.post("/cases/takeover", "[]").refuses(400, "wrong-type");
        leader.post("/cases/takeover", "{\"items\": []}").refuses(422, "invalid-form").pointsAt("/items");
        leader.post("/cases/takeover?dryRun=maybe", TransferForms.list()).refuses(400, "bad-parameter");
        HORSENS.vk().post("/cases/takeover", TransferForms.list()).refuses(403, "forbidden-role");
    }

    /** @return the code and where it points */
    private static String refusalOf(Form form) {
        JsonNode result = HORSENS.leader().post("/cases/takeover", TransferForms.list(form)).items().get(0);
        assertThat(result.path("result").asString()).as(result.toString()).isEqualTo("REFUSED");
        JsonNode problem = result.path("problem");
        return problem.path("code").asString() + " " + problem.path("errors").path(0).path("pointer").asString("");
    }
}
