package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A placement is broken off: it is said by whom, why and what was learned, and a new match is sought at once (D.4). */
class PlacementBrokenOffIT extends HttpTest {

    private static CaseOnTheWay brokenOff() {
        return stopped(CaseMother.atACompany()).on("2025-04-03").does("closePlacement", MatchForms.brokenOff());
    }

    private static CaseOnTheWay stopped(CaseOnTheWay atACompany) {
        String placement = atACompany.read("/placements").column("id").get(0);
        return atACompany.on("2025-04-02").does("endPlacement", atACompany.where().vk(),
            "/placements/" + placement + "/ending", MatchForms.stops());
    }

    private static List<String> firstEfforts(CaseOnTheWay theCase) {
        return theCase.where().leader().get("/deadlines?rule=F-FIRST-EFFORT&caseId=" + theCase.id()).items().stream()
            .map(deadline -> deadline.path("anchoredOn").asString() + " " + deadline.path("metOn").asString(""))
            .toList();
    }

    @Test
    void itIsSaidByWhomAndWhy() {
        CaseOnTheWay theCase = stopped(CaseMother.atACompany());
        theCase.tries("closePlacement", MatchForms.brokenOff().without("brokenOffBy"))
            .refuses(422, "breaking-off-unexplained").pointsAt("/brokenOffBy");
        theCase.tries("closePlacement", MatchForms.brokenOff().without("reason"))
            .refuses(422, "breaking-off-unexplained").pointsAt("/reason");
        theCase.tries("closePlacement", MatchForms.brokenOff().without("learned")).refuses(422, "invalid-form")
            .pointsAt("/learned");
        theCase.does("closePlacement", MatchForms.brokenOff());
        JsonNode closing = theCase.read("/placements").items().get(0).path("closing");
        assertThat(closing.path("brokenOffBy").asString() + ": " + closing.path("reason").asString())
            .isEqualTo("CITIZEN: Ryggen sagde fra.");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aNewMatchIsSoughtAtOnceWithWhatWasLearned() {
        CaseOnTheWay theCase = brokenOff();
        assertThat(theCase).isIn("PROGRAMME").awaits("holdConversation", "makeIndsatsplan", "measureBaseline",
            "requestMatch", "reviewStatus").hasCancelled("followUpPlacement");
        assertThat(theCase.read("/match-requests/draft").is(200).json().path("previousLearning").asString())
            .isEqualTo("Løft skal helt undgås.");
        theCase.on("2025-04-07").does("requestMatch", MatchForms.ready());
        assertThat(theCase.task("findCompany").path("role").asString()).isEqualTo("VK");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void theSixMonthsUntilTheFirstEffortDoNotStartAgain() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        List<String> before = firstEfforts(theCase);
        assertThat(before).containsExactly("2025-03-17 2025-03-17");
        stopped(theCase).on("2025-04-03").does("closePlacement", MatchForms.brokenOff());
        assertThat(firstEfforts(theCase)).isEqualTo(before);
    }
}
