package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The forecast, the flow and the caseload: each figure is as long as the list behind it, in every form. */
class FlowReportsIT extends HttpTest {

    private static final String TEN_YEARS = "from=2017-01-01&to=2026-12-31";

    private final Person lene = Municipality.HORSENS.leader();

    private static JsonNode read(Person person, String report) {
        return person.get("/reports" + report).is(200).json();
    }

    private static List<JsonNode> list(Person person, String href) {
        return Lists.all(person, href);
    }

    private static List<String> table(Person person, String href) {
        Answer answer = person.with("Accept", "text/csv").get(href.replaceFirst("^/api/v1", "")).is(200);
        assertThat(answer.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(answer.body()).startsWith("\uFEFF");
        return answer.body().lines().skip(1).toList();
    }

    @Test
    void theForecastCountsAsMuchAsItLists() {
        CaseMother.inPreparation(Municipality.HORSENS, Today.inDenmark().minusWeeks(8));
        CaseMother.inPreparation(Municipality.HORSENS, Today.inDenmark().minusWeeks(20));
        JsonNode forecast = read(lene, "/forecast");
        assertThat(forecast.path("overdue").path("numerator").asInt()).isPositive();
        assertThat(forecast.path("willBreach").path("numerator").asInt()).isPositive();
        assertThat(table(lene, forecast.path("running").path("href").asString()))
            .hasSize(forecast.path("running").path("numerator").asInt());
        assertThat(list(lene, "/deadlines?state=OVERDUE")).hasSize(forecast.path("overdue").path("numerator").asInt());
    }

    @Test
    void aBookedMeetingInTimeTakesTheDangerAway() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay theCase = CaseMother.readyToBeBooked(Municipality.HORSENS, today.minusWeeks(9));
        assertThat(dangers(theCase)).containsExactly("NO_MEETING");
        int waiting = read(lene, "/forecast/meetings").path("waiting").path("numerator").asInt();
        theCase.does("bookMeeting", MeetingForms.bookedOnto(theCase.where().meetingDay(today.plusDays(7))));
        assertThat(dangers(theCase)).containsExactly("-");
        JsonNode meetings = read(lene, "/forecast/meetings");
        assertThat(meetings.path("waiting").path("numerator").asInt()).isEqualTo(waiting - 1);
    }

    private List<String> dangers(CaseOnTheWay theCase) {
        return list(lene, "/reports/forecast/deadlines?rule=F-PREP").stream()
            .filter(row -> row.path("caseId").asString().equals(theCase.id()))
            .map(row -> row.path("danger").asString("-")).toList();
    }

    @Test
    void theFlowTellsTheDaysOfEachStep() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        assertThat(list(lene, "/reports/flow/cases?" + TEN_YEARS).stream()
            .filter(row -> row.path("caseId").asString().equals(theCase.id()))
            .map(row -> row.path("step").asString() + " " + row.path("enteredOn").asString() + " "
                + row.path("leftOn").asString("-"))).containsExactly("PREPARATION 2025-01-06 2025-02-13",
            "MEETING 2025-02-13 2025-03-05", "DECISION 2025-03-05 2025-03-10", "PROGRAMME 2025-03-17 -",
            "FIRST_PLACEMENT 2025-03-17 -");
    }

    @ParameterizedTest
    @EnumSource(Municipality.class)
    void whoIsStillThereIsInThatPhase(Municipality where) {
        Person leader = where.leader();
        for (String phase : List.of("PREPARATION", "MEETING", "DECISION", "PROGRAMME")) {
            List<String> there = list(leader, "/reports/flow/cases?state=OPEN&step=" + phase + "&" + TEN_YEARS).stream()
                .map(row -> row.path("caseId").asString()).toList();
            assertThat(list(leader, "/cases?phase=" + phase).stream().map(row -> row.path("id").asString()))
                .as(phase).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void theFlowCountsAsMuchAsItLists() {
        CaseMother.withAMeeting();
        JsonNode flow = read(lene, "/flow?" + TEN_YEARS);
        assertThat(table(lene, "/reports/flow/cases?" + TEN_YEARS))
            .hasSize(list(lene, "/reports/flow/cases?" + TEN_YEARS).size());
        assertThat(table(lene, "/reports/flow/waiting/tasks"))
            .hasSize(flow.path("waiting").path("open").path("numerator").asInt());
        lene.get("/reports/flow?from=2010-01-01&to=2026-01-01").refuses(422, "report-period-too-long");
    }

    @Test
    void theCaseloadIsTheOpenCasesAndNamesPeopleToLeadersOnly() {
        CaseMother.inPreparation();
        JsonNode caseload = read(lene, "/caseload?groupBy=PERSON");
        JsonNode caseworkers = caseload.path("roles").path(0);
        assertThat(caseworkers.path("people").valueStream().mapToInt(one -> one.path("cases")
            .path("numerator").asInt()).sum())
            .isEqualTo(caseworkers.path("assigned").path("numerator").asInt());
        assertThat(table(lene, "/reports/caseload?groupBy=PERSON")).isNotEmpty();
        Municipality.HORSENS.preparing().get("/reports/caseload?groupBy=PERSON")
            .refuses(403, "report-per-person-not-allowed");
        assertThat(read(Municipality.HORSENS.preparing(), "/caseload").path("roles").path(0).path("people").isArray())
            .isFalse();
    }

    @Test
    void aReferenceThatLooksLikeAFormulaIsNoneInASpreadsheet() {
        String reference = "=HYPERLINK(" + System.nanoTime() + ")";
        Municipality.HORSENS.preparing().post("/cases", CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY)
            .with("externalReference", reference)).is(201);
        assertThat(table(lene, "/reports/flow/cases?" + TEN_YEARS)).anyMatch(row -> row.startsWith("'" + reference))
            .noneMatch(row -> row.startsWith("="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/forecast/deadlines", "/reports/flow/cases?" + TEN_YEARS})
    void nothingOfAnotherMunicipalityIsListed(String list) {
        CaseOnTheWay theirs = CaseMother.inPreparation(Municipality.SILKEBORG, CaseMother.MONDAY);
        assertThat(list(Municipality.SILKEBORG.leader(), list)).anyMatch(row ->
            row.path("caseId").asString().equals(theirs.id()));
        assertThat(list(lene, list)).noneMatch(row -> row.path("caseId").asString().equals(theirs.id()));
        assertThat(table(lene, list)).noneMatch(row -> row.contains(theirs.id()));
    }
}
