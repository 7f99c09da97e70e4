package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, people and teams that there are not. */
class UnknownThingsIT extends HttpTest {

    private static final String NO_ID = UUID.randomUUID().toString();

    private final Person alma = Person.named("alma");

    @ParameterizedTest
    @ValueSource(strings = {"/cases/", "/tasks/", "/deadlines/", "/rehabilitation-meetings/", "/companies/",
        "/openings/", "/notices/"})
    void whatIsNotThereIsNotFound(String collection) {
        alma.get(collection + NO_ID).refuses(404, "not-found");
        for (String nonsense : new String[] {"x", "1", NO_ID + "0", NO_ID.substring(1), "%20", "%00", "null",
            NO_ID.replace('-', '_'), "..%2f" + NO_ID}) {
            Answer answer = alma.get(collection + nonsense);
            assertThat(answer.status()).as(nonsense).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task-types/nothing", "/nothing", "/cases/x/y/z", "/"})
    void anAddressThatIsNotThereIsNotFound(String path) {
        alma.get(path).refuses(404, "not-found");
    }

    @Test
    void aProcessThatIsNotThereIsNotFound() {
        Person readsXml = alma.with("Accept", "application/xml, application/problem+json");
        readsXml.get("/processes/nothing").refuses(404, "not-found");
        assertThat(readsXml.get("/processes/case").is(200).body()).contains("<bpmn:process id=\"case\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/conversations", "/follow-ups", "/measurements", "/match-requests", "/placements",
        "/withdrawal", "/re-referral", "/appeal", "/corrections", "/reopening"})
    void nothingIsDoneInACaseThatIsNotThere(String collection) {
        Form form = switch (collection) {
            case "/conversations" -> ProgrammeForms.noShow();
            case "/follow-ups" -> PlanForms.unchangedPlan();
            case "/measurements" -> SurveyForms.measured(3);
            case "/match-requests" -> MatchForms.ready();
            case "/placements" -> MatchForms.declined();
            case "/re-referral" -> TurnForms.toTheTeamAgain("NEW_COURSE");
            case "/appeal" -> TurnForms.appealed();
            case "/corrections" -> TurnForms.noted(1);
            case "/reopening" -> TurnForms.reopened();
            default -> CaseForms.ends("MOVED");
        };
        alma.post("/cases/" + NO_ID + collection, form).refuses(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claim", "/release", "/completion"})
    void nothingIsDoneWithATaskThatIsNotThere(String act) {
        alma.post("/tasks/" + NO_ID + act, Form.empty()).refuses(404, "not-found");
    }

    @Test
    void onlyAnotherCasesPlacementIsNotFoundHere() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        CaseOnTheWay another = CaseMother.atACompany();
        String placement = another.read("/placements").items().get(0).path("id").asString();
        for (String unknown : new String[] {placement, NO_ID}) {
            alma.post("/cases/" + theCase.id() + "/placements/" + unknown + "/ending", MatchForms.stops())
                .refuses(404, "not-found");
        }
        assertThat(another).standsAsAnswered();
    }

    @Test
    void aCaseIsOpenedForAKnownTeamAndKnownPeople() {
        Form opened = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY);
        alma.post("/cases", opened.with("team", "nobody")).refuses(422, "unknown-team").pointsAt("/team");
        alma.post("/cases", opened.with("vk", "nobody")).refuses(422, "unknown-person").pointsAt("/vk");
        alma.post("/cases", opened.with("vk", "signe")).refuses(422, "person-lacks-role").pointsAt("/vk");
        alma.post("/cases", opened.with("preparingCaseworker", "nobody")).refuses(422, "unknown-person")
            .pointsAt("/preparingCaseworker");
        alma.post("/cases", opened.with("preparingCaseworker", "vibeke")).refuses(422, "person-lacks-role")
            .pointsAt("/preparingCaseworker");
        alma.post("/cases", opened.with("profile", "brf-1999")).refuses(422, "unknown-profile").pointsAt("/profile");
    }

    @Test
    void aTaskNamesMeetingsCompaniesAndPeopleThatThereAre() {
        CaseOnTheWay theCase = CaseMother.readyToBeBooked(Municipality.HORSENS, CaseMother.MONDAY);
        theCase.tries("bookMeeting", MeetingForms.bookedOnto(NO_ID)).refuses(422, "unknown-meeting")
            .pointsAt("/meetingId");
        CaseMother.booked(theCase, LocalDate.of(2025, 3, 5));
        theCase.tries("holdMeeting", MeetingForms.rescheduledTo(NO_ID)).refuses(422, "unknown-meeting")
            .pointsAt("/rescheduledTo");
        CaseMother.recommendedAProgramme(theCase.does("holdMeeting", MeetingForms.held()));
        theCase.tries("holdThreePartyMeeting", ProgrammeForms.handedOverTo(theCase.where().coordinating())
            .with("coordinatingCaseworker", "nobody")).refuses(422, "unknown-person")
            .pointsAt("/coordinatingCaseworker");
        CaseMother.granted(theCase, theCase.day()).does("requestMatch", MatchForms.ready());
        theCase.tries("findCompany", MatchForms.found(NO_ID)).refuses(422, "unknown-company").pointsAt("/companyId");
        theCase.tries("findCompany", MatchForms.found(theCase.where().company()).with("openingId", NO_ID))
            .refuses(422, "unknown-opening").pointsAt("/openingId");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aSearchThatFindsNobodyIsEmpty() {
        assertThat(alma.post("/cases/search", Form.of("cpr", "7101011111")).items()).isEmpty();
        assertThat(alma.post("/cases/search", Form.of("name", "%%%")).items()).isEmpty();
        assertThat(alma.post("/cases/search", Form.of("name", "___")).items()).isEmpty();
        alma.post("/cases/search", Form.empty()).refuses(422, "nothing-to-search-for");
        alma.post("/cases/search", Form.of("name", "Bo")).refuses(422, "invalid-form").pointsAt("/name");
    }
}
