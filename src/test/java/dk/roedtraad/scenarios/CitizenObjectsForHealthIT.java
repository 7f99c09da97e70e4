package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The citizen thinks that an offer disregards their health: the talk is held, and the placement waits (D.4). */
class CitizenObjectsForHealthIT extends HttpTest {

    private static final Person VIBEKE = Municipality.HORSENS.vk();

    private static CaseOnTheWay objected(CaseOnTheWay programme) {
        return programme.does("requestHealthTalk", VIBEKE, "/support", SupportForms.objection());
    }

    private static CaseOnTheWay beforeAnAgreement() {
        CaseOnTheWay programme = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready());
        return objected(programme.does("findCompany", MatchForms.found(programme.where().company())));
    }

    private static Form agreed(CaseOnTheWay theCase) {
        return MatchForms.agreed(theCase.day(), theCase.day().plusMonths(3));
    }

    private static JsonNode talk(CaseOnTheWay theCase) {
        return theCase.read("/support").items().get(0);
    }

    @Test
    void thePlacementIsNotAgreedUntilTheTalkWasHeld() {
        CaseOnTheWay theCase = beforeAnAgreement();
        assertThat(theCase).isIn("PROGRAMME").awaits("agreePlacement", "holdConversation", "holdHealthTalk",
            "makeIndsatsplan", "measureBaseline", "reviewStatus");
        assertThat(theCase.task("holdHealthTalk").path("assignee").asString()).isEqualTo("kasper");
        theCase.tries("agreePlacement", agreed(theCase)).refuses(409, "health-talk-awaited");
        assertThat(theCase).standsAsAnswered();
        theCase.on("2025-03-21").does("holdHealthTalk", SupportForms.talked("OFFER_ADJUSTED"))
            .on("2025-03-24").does("agreePlacement", agreed(theCase));
        assertThat(theCase).hasItsWholeHistory().hasCancelled().standsAsAnswered();
        assertThat(talk(theCase).path("state").asString() + " " + talk(theCase).path("endedOn").asString() + " "
            + talk(theCase).path("talk").path("result").asString()).isEqualTo("ENDED 2025-03-21 OFFER_ADJUSTED");
    }

    @Test
    void theCitizenMayDeclineInTheMeantime() {
        CaseOnTheWay theCase = beforeAnAgreement().does("agreePlacement", MatchForms.declined());
        assertThat(theCase).awaits("findCompany", "holdConversation", "holdHealthTalk", "makeIndsatsplan",
            "measureBaseline", "reviewStatus").hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aPlacementThatWasAgreedAndHasNotBegunWaitsToo() {
        CaseOnTheWay programme = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready());
        CaseOnTheWay theCase = programme.does("findCompany", MatchForms.found(programme.where().company()))
            .does("agreePlacement", MatchForms.agreed(Today.inDenmark().plusDays(7), Today.inDenmark().plusDays(70)));
        assertThat(theCase.read("/placements").column("awaitsHealthTalk")).containsExactly("false");
        objected(theCase);
        assertThat(theCase.read("/placements").column("awaitsHealthTalk")).containsExactly("true");
        theCase.does("holdHealthTalk", SupportForms.talked("OFFER_STANDS"));
        assertThat(theCase.read("/placements").column("awaitsHealthTalk")).containsExactly("false");
    }

    @Test
    void theTalkIsWithTheHealthCoordinatorAndTheCaseworkerUnlessItIsGivenUp() {
        CaseOnTheWay theCase = beforeAnAgreement();
        theCase.tries("holdHealthTalk", SupportForms.talked("OFFER_STANDS").with("participants",
            new String[] {"CITIZEN", "CASEWORKER"})).refuses(422, "health-talk-incomplete").pointsAt("/participants");
        theCase.tries("holdHealthTalk", SupportForms.talked("NO_LONGER_WANTED"))
            .refuses(422, "field-not-applicable").pointsAt("/participants");
        theCase.does("holdHealthTalk", SupportForms.talked("NO_LONGER_WANTED").without("participants"))
            .does("agreePlacement", agreed(theCase));
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void theTalkIsAskedForOnceAtATimeAndHeldByItsTask() {
        CaseOnTheWay theCase = beforeAnAgreement();
        String path = "/cases/" + theCase.id() + "/support";
        VIBEKE.post(path, SupportForms.objection()).refuses(409, "health-talk-open");
        theCase.where().coordinating().post(path + "/" + talk(theCase).path("id").asString() + "/end",
            SupportForms.ended()).refuses(409, "support-ends-otherwise");
        assertThat(theCase).standsAsAnswered();
        objected(theCase.does("holdHealthTalk", SupportForms.talked("OFFER_STANDS")));
        assertThat(theCase.tasks("holdHealthTalk")).hasSize(1);
        assertThat(theCase).hasItsWholeHistory();
    }

    @Test
    void aCaseThatWasClosedByMistakeStillAwaitsItsTalk() {
        CaseOnTheWay theCase = beforeAnAgreement().ends("WITHDRAWN");
        assertThat(talk(theCase).path("state").asString()).isEqualTo("LAPSED");
        theCase.where().leader().post("/cases/" + theCase.id() + "/reopening",
            Form.of("reason", "Lukket ved en fejl.")).is(200);
        assertThat(theCase.again().tasks("holdHealthTalk")).hasSize(1);
        assertThat(talk(theCase).path("state").asString()).isEqualTo("OPEN");
        theCase.does("holdHealthTalk", SupportForms.talked("OFFER_STANDS"));
        assertThat(talk(theCase).path("state").asString()).isEqualTo("ENDED");
    }

    @Test
    void theFormOfTheTalkIsWhatItsSchemaAllowsAndNothingElseIs() {
        CaseOnTheWay theCase = beforeAnAgreement();
        JsonNode schema = VIBEKE.get("/task-types/holdHealthTalk").is(200).json().path("schema");
        Form talked = SupportForms.talked("OFFER_DROPPED");
        assertThat(SchemaCheck.flaws(schema, talked.json())).isEmpty();
        SoftAssertions softly = new SoftAssertions();
        Mutants.of(talked, schema).forEach(mutant ->
            TaskFormsIT.isRefused(softly, "holdHealthTalk", mutant, theCase.tries("holdHealthTalk", mutant)));
        softly.assertAll();
        assertThat(theCase).standsAsAnswered();
    }
}
