package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What two pages count by the same definition is the same number on both, and as many as their lists hold. */
class SameTotalIT extends HttpTest {

    private static final String TEN_YEARS = "from=2017-06-01&to=2027-05-31";

    @BeforeAll
    static void casesThatStandInManyWays() {
        LocalDate today = Today.inDenmark();
        for (Municipality where : Municipality.values()) {
            CaseOnTheWay.opened(where, today.minusDays(100));
            CaseOnTheWay.opened(where, today.minusDays(60));
            CaseOnTheWay held = CaseMother.inPreparation(where, today.minusDays(95));
            where.leader().post("/cases/" + held.id() + "/suspensions", SuspensionForms.suspended("AUTHORITY",
                today.minusDays(3), today.plusDays(20))).is(200);
            CaseMother.inItsProgramme(where, CaseMother.MONDAY);
        }
    }

    private static JsonNode read(Municipality where, String report) {
        return where.leader().get("/reports" + report).is(200).json();
    }

    private static long list(Municipality where, String list) {
        return Lists.all(where.leader(), list).size();
    }

    /** @return each measure that stands right in a report or in its list of figures */
    private static Map<String, Long> figures(JsonNode report) {
        Map<String, Long> figures = new TreeMap<>();
        Stream.concat(report.valueStream(), report.path("figures").valueStream()).filter(FigureWalk::isCount)
            .forEach(figure -> figures.put(figure.path("measure").asString(), figure.path("numerator").asLong()));
        return figures;
    }

    private static long sum(Stream<JsonNode> figures) {
        return figures.mapToLong(figure -> figure.path("numerator").asLong()).sum();
    }

    @ParameterizedTest
    @EnumSource(Municipality.class)
    void whatIsOverdue(Municipality where) {
        Map<String, Long> deadlines = figures(read(where, "/deadlines"));
        Map<String, Long> breaches = figures(read(where, "/breaches"));
        String yesterday = Today.inDenmark().minusDays(1).toString();
        long standStill = list(where, "/reports/forecast/deadlines?place=WITHOUT_DAY&dueTo=" + yesterday);
        assertThat(standStill).isPositive();
        assertThat(figures(read(where, "/forecast"))).containsEntry("overdue", deadlines.get("overdue"));
        assertThat(list(where, "/deadlines?state=OVERDUE")).isEqualTo(deadlines.get("overdue"));
        assertThat(breaches.get("open")).as("those that stand still since are breaches still")
            .isEqualTo(deadlines.get("overdue") + standStill);
        assertThat(breaches).containsEntry("registeredLate", deadlines.get("metRegisteredLate"));
        assertThat(list(where, "/deadlines?state=MET_REGISTERED_LATE")).isEqualTo(deadlines.get("metRegisteredLate"));
    }

    @ParameterizedTest
    @EnumSource(Municipality.class)
    void whatIsDueInAWeek(Municipality where) {
        JsonNode week = read(where, "/forecast").path("weeks").get(1);
        String days = "dueFrom=" + week.path("from").asString() + "&dueTo=" + week.path("to").asString();
        assertThat(Lists.all(where.leader(), "/reports/deadlines/list?state=RUNNING&state=DUE_SOON&state=SUSPENDED&"
            + days).stream().filter(row -> !List.of("F-CONTACT", "F-APPEAL").contains(row.path("rule").asString())))
            .hasSize(week.path("due").path("numerator").asInt());
    }

    @ParameterizedTest
    @EnumSource(Municipality.class)
    void howManyCasesAreOpen(Municipality where) {
        Map<String, Long> caseload = figures(read(where, "/caseload"));
        JsonNode flow = read(where, "/flow?" + TEN_YEARS);
        assertThat(list(where, "/cases?open=true")).isEqualTo(caseload.get("openCases"));
        assertThat(sum(flow.path("steps").valueStream().filter(step -> !step.path("step").asString()
            .equals("FIRST_PLACEMENT")).map(step -> step.path("stillThere")))).isEqualTo(caseload.get("openCases"));
        assertThat(Stream.of("PREPARATION", "MEETING", "DECISION", "PROGRAMME").mapToLong(phase ->
            list(where, "/cases?phase=" + phase)).sum()).isEqualTo(caseload.get("openCases"));
        assertThat(Lists.all(where.leader(), "/cases").stream().filter(row -> row.path("status").asString()
            .equals("SUSPENDED"))).hasSize(caseload.get("onHold").intValue());
        for (String team : Lists.all(where.leader(), "/organisation/teams").stream()
                .map(row -> row.path("id").asString()).toList()) {
            assertThat(list(where, "/cases?open=true&team=" + team)).as(team)
                .isEqualTo(figures(read(where, "/caseload?team=" + team)).get("openCases"));
        }
    }

    @ParameterizedTest
    @EnumSource(Municipality.class)
    void whoWaitsForTheFirstPlacement(Municipality where) {
        Map<String, Long> efforts = figures(read(where, "/flow/placements?" + TEN_YEARS));
        Map<String, Long> until = figures(read(where, "/flow?" + TEN_YEARS).path("steps").get(4));
        assertThat(efforts.get("began")).isEqualTo(until.get("came")).isPositive();
        assertThat(efforts).containsEntry("placed", until.get("wentOn"))
            .containsEntry("stillWaiting", until.get("stillThere") + until.get("brokenOff"));
    }

    @ParameterizedTest
    @EnumSource(Municipality.class)
    void whatIsOpenForSomebodyToDo(Municipality where) {
        Map<String, Long> waiting = figures(read(where, "/flow/waiting"));
        assertThat(figures(read(where, "/flow").path("waiting"))).isEqualTo(waiting);
        assertThat(list(where, "/tasks")).isEqualTo(waiting.get("openTasks"));
        assertThat(list(where, "/tasks?unassigned=true")).isEqualTo(waiting.get("unassignedTasks"));
    }

    @ParameterizedTest
    @EnumSource(Municipality.class)
    void aRowOfAGroupingIsTheReportOfThatPart(Municipality where) {
        for (String grouping : List.of("rule", "team", "phase", "profile", "caseworker")) {
            read(where, "/deadlines?groupBy=" + grouping.toUpperCase(Locale.ROOT)).path("groups").valueStream()
                .filter(group -> !group.path("key").asString().isEmpty()).forEach(group ->
                    assertThat(figures(read(where, "/deadlines?" + grouping + "=" + group.path("key").asString())))
                        .isEqualTo(figures(group)));
        }
    }
}
