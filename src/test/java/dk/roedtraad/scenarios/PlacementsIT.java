package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlacementsIT extends HttpTest {

    @Test
    void theSecondPlacementBuildsOnTheFirstThatWasBrokenOff() {
        CaseOnTheWay theCase = CaseMother.atACompany()
            .on("2025-04-07").does("followUpPlacement", MatchForms.goesOnAtTheCompany())
            .on("2025-04-21").does("followUpPlacement", MatchForms.endsAtTheCompany())
            .on("2025-04-22").does("closePlacement", MatchForms.brokenOff());
        assertThat(theCase).awaits("holdConversation", "makeIndsatsplan", "measureBaseline", "requestMatch",
            "reviewStatus");
        assertThat(draft(theCase).path("previousLearning").asString()).isEqualTo("Løft skal helt undgås.");
        CaseMother.atACompany(theCase.on("2025-05-05")).on("2025-06-02")
            .does("followUpPlacement", MatchForms.endsAtTheCompany())
            .does("closePlacement", MatchForms.converted("CONVERTED_TO_JOB", 12.5));
        CaseMother.closedWith(theCase.on("2025-06-16"), "PART_TIME_WITH_SUPPLEMENT");
        assertThat(theCase).isClosedWith("PART_TIME_WITH_SUPPLEMENT", LocalDate.of(2025, 6, 23)).hasItsWholeHistory()
            .hasCancelled("holdConversation", "makeIndsatsplan", "measureBaseline", "requestMatch")
            .wentThrough("case", "preparation", "rehabilitationMeeting", "decision", "programme", "placement",
                "placement", "placement").standsAsAnswered();
        assertThat(theCase.read("/placements").items()).extracting(one -> one.path("state").asString() + " "
                + one.path("closing").path("outcome").asString() + " " + one.path("followUps").size())
            .containsExactly("CLOSED BROKEN_OFF 2", "CLOSED CONVERTED_TO_JOB 1");
    }

    @Test
    void aPlacementTurnsIntoOrdinaryHours() {
        CaseOnTheWay theCase = CaseMother.atACompany().on("2025-04-21")
            .does("followUpPlacement", MatchForms.endsAtTheCompany());
        theCase.tries("closePlacement", MatchForms.completed().with("outcome", "CONVERTED_TO_ORDINARY_HOURS"))
            .refuses(422, "ordinary-hours-missing").pointsAt("/ordinaryHours");
        theCase.does("closePlacement", MatchForms.converted("CONVERTED_TO_ORDINARY_HOURS", 12.5));
        JsonNode closing = theCase.read("/placements").items().get(0).path("closing");
        assertThat(closing.path("outcome").asString()).isEqualTo("CONVERTED_TO_ORDINARY_HOURS");
        assertThat(closing.path("ordinaryHours").asDouble()).isEqualTo(12.5);
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aPlacementStopsBeforeItsNextFollowUp() {
        CaseOnTheWay theCase = CaseMother.atACompany().on("2025-04-02");
        String ending = "/placements/" + placement(theCase) + "/ending";
        theCase.does("endPlacement", theCase.where().vk(), ending, MatchForms.stops());
        assertThat(theCase).awaits("holdConversation", "makeIndsatsplan", "measureBaseline", "closePlacement",
            "reviewStatus").hasCancelled("followUpPlacement");
        theCase.where().vk().post("/cases/" + theCase.id() + ending, MatchForms.stops())
            .refuses(409, "placement-ended");
        theCase.on("2025-04-03").does("closePlacement", MatchForms.brokenOff());
        assertThat(theCase).awaits("holdConversation", "makeIndsatsplan", "measureBaseline", "requestMatch",
            "reviewStatus").hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aCitizenWhoIsNotReadyForACompanyIsAskedAgain() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme()
            .does("requestMatch", MatchForms.notReady(LocalDate.of(2025, 5, 1)));
        String before = theCase.task("requestMatch").path("id").asString();
        theCase.on("2025-05-01").does("requestMatch", MatchForms.notReady(LocalDate.of(2025, 6, 2)));
        assertThat(theCase.task("requestMatch").path("id").asString()).isNotEqualTo(before);
        theCase.on("2025-06-02").does("requestMatch", MatchForms.ready());
        assertThat(theCase).awaits("holdConversation", "makeIndsatsplan", "measureBaseline", "findCompany",
            "reviewStatus").hasItsWholeHistory().hasCancelled().standsAsAnswered();
        assertThat(theCase.read("/match-requests").column("state"))
            .containsExactly("NOT_READY", "NOT_READY", "SEARCHING");
    }

    @Test
    void theVkSearchesOnWhenACompanyDeclines() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready());
        String match = theCase.task("findCompany").path("subjectId").asString();
        theCase.does("findCompany", MatchForms.found(theCase.where().company()))
            .does("agreePlacement", MatchForms.declined());
        assertThat(theCase.task("findCompany").path("subjectId").asString()).isEqualTo(match);
        CaseMother.agreed(theCase.does("findCompany", MatchForms.found(theCase.where().company())));
        assertThat(theCase).hasItsWholeHistory().hasCancelled().standsAsAnswered();
        JsonNode request = theCase.read("/match-requests").items().get(0);
        assertThat(request.path("state").asString()).isEqualTo("PLACED");
        assertThat(request.path("declines")).hasSize(1);
    }

    @Test
    void theNextRequestKnowsWhatTheVkAdvised() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready())
            .does("findCompany", MatchForms.notFound());
        assertThat(theCase).awaits("holdConversation", "makeIndsatsplan", "measureBaseline", "requestMatch",
            "reviewStatus").hasItsWholeHistory().standsAsAnswered();
        assertThat(draft(theCase).path("advice").asString()).isEqualTo("Prøv butikker.");
        assertThat(draft(theCase).path("considerationNeeds").asString()).isEqualTo("Ikke tunge løft");
    }

    @Test
    void anOpeningIsFilledByThePlacementAgreedOnIt() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready());
        Person vk = theCase.where().vk();
        String company = theCase.where().company();
        String opening = vk.post("/openings", MatchForms.opening(company)).madeId();
        Form found = MatchForms.found(company).with("openingId", opening);
        CaseMother.agreed(theCase.does("findCompany", found));
        assertThat(vk.get("/openings/" + opening).is(200).json().path("state").asString()).isEqualTo("FILLED");
        CaseOnTheWay another = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready());
        another.tries("findCompany", found).refuses(409, "opening-not-open");
        assertThat(another).standsAsAnswered();
    }

    private static JsonNode draft(CaseOnTheWay theCase) {
        return theCase.read("/match-requests/draft").is(200).json();
    }

    private static String placement(CaseOnTheWay theCase) {
        return theCase.read("/placements").items().get(0).path("id").asString();
    }
}
