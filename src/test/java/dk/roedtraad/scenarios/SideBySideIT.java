package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A second placement, requested while the first one runs. */
class SideBySideIT extends HttpTest {

    private static final String[] OTHER_STRANDS =
        {"holdConversation", "makeIndsatsplan", "measureBaseline", "reviewStatus"};

    @Test
    void twoPlacementsRunSideBySideAndEachIsClosedByItself() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        String first = theCase.task("followUpPlacement").path("subjectId").asString();
        String second = startAnother(theCase);
        theCase.on("2025-04-14").doesAs(theCase.where().vk(), theCase.task("followUpPlacement", second),
            MatchForms.endsAtTheCompany()).does("closePlacement", MatchForms.completed());
        assertThat(theCase).awaits(and("followUpPlacement"));
        assertThat(theCase.task("followUpPlacement").path("subjectId").asString()).isEqualTo(first);
        theCase.tries("reviewStatus", ProgrammeForms.closesWith("ORDINARY_JOB")).refuses(409, "placement-open");
        theCase.does("followUpPlacement", MatchForms.endsAtTheCompany()).on("2025-04-15")
            .does("closePlacement", MatchForms.completed());
        assertThat(theCase).awaits(and("requestMatch"));
        CaseMother.closedWith(theCase, "ORDINARY_JOB");
        assertThat(theCase).isClosedWith("ORDINARY_JOB", LocalDate.of(2025, 4, 22)).hasItsWholeHistory()
            .hasCancelled("holdConversation", "makeIndsatsplan", "measureBaseline", "requestMatch")
            .wentThrough("case", "preparation", "rehabilitationMeeting", "decision", "programme", "placement",
                "placement", "placement").standsAsAnswered();
    }

    @Test
    void theFirstPlacementMayEndBeforeTheOneBesideIt() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        String first = theCase.task("followUpPlacement").path("subjectId").asString();
        String second = startAnother(theCase);
        theCase.doesAs(theCase.where().vk(), theCase.task("followUpPlacement", first), MatchForms.endsAtTheCompany())
            .does("closePlacement", MatchForms.completed());
        assertThat(theCase).awaits(and("followUpPlacement", "requestMatch"));
        theCase.does("followUpPlacement", MatchForms.goesOnAtTheCompany());
        assertThat(theCase.task("followUpPlacement").path("subjectId").asString()).isEqualTo(second);
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void onlyTheOneOfTwoThatStoppedIsToBeClosed() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        String first = theCase.task("followUpPlacement").path("subjectId").asString();
        startAnother(theCase);
        String placement = theCase.read("/placements").items().stream()
            .filter(one -> one.path("matchId").asString().equals(first)).findFirst().orElseThrow()
            .path("id").asString();
        theCase.does("endPlacement", theCase.where().vk(), "/placements/" + placement + "/ending",
            MatchForms.stops());
        assertThat(theCase).awaits(and("followUpPlacement", "closePlacement"));
        assertThat(theCase.task("closePlacement").path("subjectId").asString()).isEqualTo(first);
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void anAgreementSaysWhichOfTwoMatchesItIsAbout() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready())
            .does("findCompany", MatchForms.found(aCompany()));
        String first = theCase.task("agreePlacement").path("subjectId").asString();
        theCase.does("requestMatch", theCase.where().coordinating(), "/match-requests", MatchForms.ready())
            .does("findCompany", MatchForms.found(aCompany()));
        Form agreed = MatchForms.agreed(theCase.day(), theCase.day().plusMonths(2));
        theCase.where().vk().post("/cases/" + theCase.id() + "/placements", agreed.on(theCase.day()))
            .refuses(422, "which-match").pointsAt("/matchId");
        theCase.where().vk().post("/cases/" + theCase.id() + "/placements",
            agreed.on(theCase.day()).with("matchId", first)).is(200);
        assertThat(theCase.again()).awaits(and("agreePlacement", "followUpPlacement"));
        assertThat(theCase.task("followUpPlacement").path("subjectId").asString()).isEqualTo(first);
    }

    @Test
    void aFurtherMatchIsOnlyRequestedForACitizenWhoIsReady() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        theCase.where().coordinating().post("/cases/" + theCase.id() + "/match-requests",
                MatchForms.notReady(theCase.day().plusDays(30)).on(theCase.day()))
            .refuses(422, "match-not-ready").pointsAt("/ready");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void noMatchIsRequestedBeforeTheProgramme() {
        CaseOnTheWay theCase = CaseMother.awaitingItsDecision();
        theCase.where().coordinating().post("/cases/" + theCase.id() + "/match-requests",
            MatchForms.ready().on(theCase.day())).refuses(409, "programme-not-running");
        assertThat(theCase).standsAsAnswered();
    }

    /** @return the match of another placement, which now runs beside the first */
    private static String startAnother(CaseOnTheWay theCase) {
        theCase.on("2025-04-01").does("requestMatch", theCase.where().coordinating(), "/match-requests",
            MatchForms.ready());
        assertThat(theCase).awaits(and("followUpPlacement", "findCompany"));
        String match = theCase.task("findCompany").path("subjectId").asString();
        CaseMother.agreed(theCase.does("findCompany", MatchForms.found(aCompany())));
        assertThat(theCase.tasks("followUpPlacement")).hasSize(2);
        return match;
    }

    private static String aCompany() {
        return Municipality.HORSENS.company();
    }

    private static String[] and(String... more) {
        return Stream.of(OTHER_STRANDS, more).flatMap(Arrays::stream)
            .toArray(String[]::new);
    }
}
