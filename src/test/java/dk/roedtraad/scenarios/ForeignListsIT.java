package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.scenarios.OpenApi.Operation;
import dk.roedtraad.testing.HttpTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No list, filter or search of Horsens shows a row of Silkeborg. */
class ForeignListsIT extends HttpTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String CPR = "7204901234";

    private static CaseOnTheWay foreign;

    private final Person alma = Person.named("alma");

    @BeforeAll
    static void bothHaveSomethingOfEverything() {
        hasSomethingOfEverything(Municipality.HORSENS);
        hasSomethingOfEverything(Municipality.SILKEBORG);
        Municipality silkeborg = Municipality.SILKEBORG;
        Form opened = CaseForms.opened(silkeborg, CaseMother.MONDAY)
            .with("citizen", CaseForms.citizen("Tove Silkeborg", CPR));
        foreign = CaseOnTheWay.openedWith(opened, silkeborg, CaseMother.MONDAY);
    }

    private static void hasSomethingOfEverything(Municipality where) {
        CaseMother.inItsProgramme(where, CaseMother.MONDAY).does("requestMatch", MatchForms.ready());
        CaseOnTheWay.opened(where, Today.inDenmark());
        where.vk().post("/openings", MatchForms.opening(where.company())).madeId();
        where.leader().put("/settings/closing-days", RuleForms.closed("2031-06-05", "grundlovsdag")).is(200);
    }

    /** What those who run the server may list has tests of its own, since hardly anything ever fails. */
    private static List<Operation> lists() {
        return OpenApi.published().operations().stream()
            .filter(operation -> operation.isAList() && !operation.path().contains("{"))
            .filter(operation -> !operation.path().contains("/operations/")).toList();
    }

    @Test
    void noListShowsWhatIsForeign() {
        for (Operation list : lists()) {
            Set<String> theirs = ids(Municipality.SILKEBORG.leader(), list);
            assertThat(ids(alma, list)).as(list.toString()).isNotEmpty().doesNotContainAnyElementsOf(theirs);
            assertThat(theirs).as("nothing to be hidden in " + list).isNotEmpty();
        }
    }

    /** What is told on every page: every id, and of organisation and settings, which have none, every row. */
    private static Set<String> ids(Person person, Operation list) {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = person.get(list.path() + "?limit=200" + cursor).is(200);
            page.items().forEach(row -> ids.addAll(list.path().matches(".*/(organisation|settings)/.*")
                ? List.of(row.toString()) : idsIn(row.toString())));
            cursor = page.json().path("next").isString() ? "&cursor=" + page.json().path("next").asString() : null;
        }
        return ids;
    }

    private static List<String> idsIn(String row) {
        return ID.matcher(row.replaceAll("\"externalReference\":\"[^\"]+\"", "")).results()
            .map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?externalReference={reference}", "/cases?team=silkeborg-rf", "/cases?vk=vera",
        "/cases?caseworker=sanne", "/tasks?caseId={case}", "/tasks?team=silkeborg-rf", "/tasks?assignee=sanne",
        "/deadlines?caseId={case}", "/deadlines?team=silkeborg-rf", "/match-requests?team=silkeborg-rf",
        "/rehabilitation-meetings?team=silkeborg-rf", "/openings?companyId={company}"})
    void noFilterReachesWhatIsForeign(String filter) {
        String filled = filter.replace("{case}", foreign.id()).replace("{reference}",
            foreign.file().path("externalReference").asString()).replace("{company}", Municipality.SILKEBORG.company());
        assertThat(alma.get(filled).items()).isEmpty();
        assertThat(alma.get(filled).is(200).json().path("next").isNull()).isTrue();
    }

    @Test
    void noSearchFindsAForeignCitizen() {
        assertThat(alma.post("/cases/search", Form.of("cpr", CPR)).items()).isEmpty();
        assertThat(alma.post("/cases/search", Form.of("name", "Tove Silkeborg")).items()).isEmpty();
        assertThat(alma.post("/cases/search", Form.of("name", "Bo Test")).column("team")).containsOnly("horsens-rf");
        assertThat(Municipality.SILKEBORG.leader().post("/cases/search", Form.of("cpr", "720490-1234")).column("id"))
            .contains(foreign.id());
        assertThat(Municipality.SILKEBORG.leader().post("/cases/search", Form.of("name", "tove silke")).column("id"))
            .contains(foreign.id());
    }

    @Test
    void aCursorOfAForeignListReachesNothingForeign() {
        String cursor = Municipality.SILKEBORG.leader().get("/cases?limit=1").is(200).json().path("next").asString();
        assertThat(alma.get("/cases?limit=200&cursor=" + cursor).column("team")).doesNotContain("silkeborg-rf");
    }

    @Test
    void aForeignReferenceIsFreeHere() {
        Form theirs = CaseForms.opened(Municipality.SILKEBORG, CaseMother.MONDAY);
        Municipality.SILKEBORG.preparing().post("/cases", theirs).madeId();
        String reference = theirs.json().path("externalReference").asString();
        String own = alma.post("/cases", CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY)
            .with("externalReference", reference)).madeId();
        assertThat(alma.get("/cases?externalReference=" + reference).column("id")).containsExactly(own);
    }
}
