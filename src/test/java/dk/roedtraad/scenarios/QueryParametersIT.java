package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, limits and cursors. */
class QueryParametersIT extends HttpTest {

    private final Person alma = Person.named("alma");

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/tasks", "/deadlines", "/rehabilitation-meetings", "/companies", "/openings",
        "/match-requests", "/organisation/teams", "/organisation/people", "/task-types", "/surveys/questions",
        "/task-types/makeCv"})
    void anUnknownParameterIsRefused(String path) {
        alma.get(path + "?phasse=MEETING").refuses(400, "unknown-parameter");
        alma.get(path + "?Limit=5").refuses(400, "unknown-parameter");
        alma.get(path + "?=5").refuses(400, "unknown-parameter");
    }

    @Test
    void anActTakesNoParameters() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        theCase.where().vk().post(completion + "?force=true", PlanForms.firstCv()).refuses(400, "unknown-parameter");
        alma.post("/cases?dryRun=true", Form.empty()).refuses(400, "unknown-parameter");
        alma.get("/cases/" + theCase.id() + "?expand=all").refuses(400, "unknown-parameter");
    }

    @ParameterizedTest
    @CsvSource({"/cases, phase=MEETING&phase=DECISION", "/cases, limit=1&limit=2", "/tasks, type=a&type=b",
        "/deadlines, rule=a&rule=b", "/companies, name=a&name=b", "/openings, open=true&open=false",
        "/rehabilitation-meetings, from=2025-01-01&from=2025-01-01"})
    void aParameterThatTakesOneValueIsNotRepeated(String path, String query) {
        alma.get(path + "?" + query).refuses(400, "repeated-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=-1", "limit=x", "limit=", "limit=1.5", "limit=99999999999",
        "limit=%2B5", "limit=0x10"})
    void aLimitIsFromOneToTwoHundred(String query) {
        for (String list : new String[] {"/cases", "/tasks", "/deadlines", "/companies", "/organisation/people"}) {
            alma.get(list + "?" + query).refuses(400, "bad-parameter");
        }
    }

    @ParameterizedTest
    @CsvSource({"/cases, phase=meeting", "/cases, phase=", "/cases, dueBefore=31-03-2025",
        "/cases, dueBefore=2025-02-30", "/cases, dueBefore=", "/tasks, mine=yes", "/tasks, mine=", "/tasks, caseId=1",
        "/tasks, unassigned=1", "/tasks, covering=1",
        "/deadlines, state=LATE", "/deadlines, state=OVERDUE&state=x", "/deadlines, caseId=x", "/openings, open=TRUE",
        "/openings, companyId=x", "/rehabilitation-meetings, from=x", "/rehabilitation-meetings, free=maybe",
        "/cases, team=%00", "/cases, cursor=%00"})
    void aValueOfTheWrongKindIsRefused(String list, String query) {
        alma.get(list + "?" + query).refuses(400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "AAAA", "MjAyNS0wMS0wMQ", "bm90LWEtY3Vyc29y", "LTE", "OTk5OTk5OTk5OTk5OTk5",
        "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4"})
    void aCursorIsOneThatTheListGaveOut(String cursor) {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String path = "/cases/" + theCase.id();
        for (String list : new String[] {"/cases", "/tasks", "/deadlines", "/rehabilitation-meetings", "/companies",
            "/openings", "/match-requests", path + "/conversations", path + "/follow-ups", path + "/placements",
            path + "/match-requests", path + "/measurements", path + "/surveys"}) {
            alma.get(list + "?cursor=" + cursor).refuses(400, "bad-cursor");
        }
        for (String list : new String[] {"/history", "/cv/versions", "/recommendations", "/rehabilitation-meetings"}) {
            Answer answer = alma.get(path + list + "?cursor=" + cursor);
            assertThat(answer.status()).as(list + answer.body()).isIn(200, 400);
        }
    }

    @Test
    void followingTheCursorsShowsEveryRowOnceAndInOrder() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        List<String> all = theCase.read("/history?limit=200").column("number");
        for (int limit : new int[] {1, 2, 7, all.size(), all.size() + 1}) {
            assertThat(pages("/cases/" + theCase.id() + "/history", limit, "number")).as("limit %d", limit)
                .isEqualTo(all);
        }
        theCase.awaits("considerReReferral");
        String tasks = "/tasks?caseId=" + theCase.id();
        assertThat(pages(tasks, 2, "id")).isEqualTo(alma.get(tasks).column("id")).hasSize(6);
        String deadlines = "/deadlines?caseId=" + theCase.id();
        assertThat(pages(deadlines, 1, "id")).isEqualTo(alma.get(deadlines).column("id")).hasSize(14);
    }

    @Test
    void aPageFullToTheLastRowHasNoNext() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        assertThat(theCase.read("/history?limit=2").is(200).json().path("next").isNull()).isTrue();
        assertThat(theCase.read("/history?limit=1").is(200).json().path("next").isString()).isTrue();
    }

    @Test
    void listsOfTheMunicipalityAreCompletePageByPage() {
        Stream.of(1, 2, 3).forEach(more -> Municipality.HORSENS.company());
        for (String list : new String[] {"/cases", "/companies", "/rehabilitation-meetings", "/organisation/people"}) {
            List<String> rows = pages(list, 200, "id");
            assertThat(rows).as(list).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
            assertThat(pages(list, 97, "id")).as(list).isEqualTo(rows);
        }
    }

    private List<String> pages(String list, int limit, String member) {
        List<String> rows = new ArrayList<>();
        String page = list + (list.contains("?") ? "&" : "?") + "limit=" + limit;
        Answer answer = alma.get(page);
        rows.addAll(answer.column(member));
        while (answer.json().path("next").isString()) {
            answer = alma.get(page + "&cursor=" + answer.json().path("next").asString());
            assertThat(answer.items()).hasSizeBetween(1, limit);
            rows.addAll(answer.column(member));
        }
        return rows;
    }
}
