package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Deadlines as measures: the report, the list behind it, the list of deadlines and the spreadsheets agree. */
class DeadlineReportIT extends HttpTest {

    private static final String REPORT = "/reports/deadlines";

    private static final List<String> STATES = List.of("running", "dueSoon", "overdue", "suspended", "met", "metLate",
        "metRegisteredLate", "waived", "lapsed", "cancelled");

    private final Person leader = Municipality.HORSENS.leader();

    @BeforeAll
    static void casesThatStandInManyWays() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay.opened(Municipality.HORSENS, today.minusDays(100));
        CaseOnTheWay.opened(Municipality.HORSENS, today.minusDays(60));
        CaseOnTheWay.opened(Municipality.SILKEBORG, today.minusDays(100));
        CaseMother.inItsProgramme();
    }

    private static JsonNode figure(JsonNode figures, String measure) {
        return figures.valueStream().filter(one -> one.path("measure").asString().equals(measure)).findFirst()
            .orElseThrow();
    }

    private List<JsonNode> all(String list) {
        List<JsonNode> rows = new ArrayList<>();
        String page = list + (list.contains("?") ? "&" : "?") + "limit=200";
        Answer answer = leader.get(page);
        rows.addAll(answer.items());
        while (answer.json().path("next").isString()) {
            answer = leader.get(page + "&cursor=" + answer.json().path("next").asString());
            rows.addAll(answer.items());
        }
        return rows;
    }

    private static long sum(JsonNode groups, String measure) {
        return groups.valueStream().mapToLong(group -> figure(group.path("figures"), measure).path("numerator")
            .asLong()).sum();
    }

    @Test
    void theMeasuresAddUpToWhatWasReceived() {
        JsonNode figures = leader.get(REPORT).is(200).json().path("figures");
        long received = figure(figures, "received").path("numerator").asLong();
        assertThat(received).isPositive();
        assertThat(STATES.stream().mapToLong(state -> figure(figures, state).path("numerator").asLong()).sum())
            .isEqualTo(received);
        assertThat(STATES).allSatisfy(state -> assertThat(figure(figures, state).path("denominator").asLong())
            .isEqualTo(received));
    }

    @Test
    void everyFigureSaysWhatItTakesToTrustIt() {
        JsonNode report = leader.get(REPORT + "?from=2025-01-01&to=2025-12-31&basis=OCCURRED").is(200).json();
        report.path("figures").forEach(figure -> {
            assertThat(figure.path("title").path("da").asString()).isNotBlank();
            assertThat(figure.path("definition").path("da").asString()).isNotBlank();
            assertThat(figure.path("definition").path("en").asString()).isNotBlank();
            assertThat(figure.path("source").asString()).isNotBlank();
            assertThat(figure.path("asOf").asString()).isNotBlank();
            assertThat(figure.path("period").path("from").asString()).isEqualTo("2025-01-01");
            assertThat(figure.path("basis").asString()).isEqualTo("OCCURRED");
            assertThat(figure.path("href").asString()).startsWith("/api/v1/reports/deadlines/list?");
        });
        assertThat(report.path("buckets")).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RULE", "TEAM", "CASEWORKER", "PHASE", "PROFILE", "MONTH", "WEEK"})
    void everyGroupingHasTheSameTotals(String grouping) {
        JsonNode report = leader.get(REPORT + "?groupBy=" + grouping).is(200).json();
        assertThat(report.path("groups")).isNotEmpty();
        report.path("figures").forEach(total -> assertThat(sum(report.path("groups"),
            total.path("measure").asString())).as(total.path("measure").asString())
            .isEqualTo(total.path("numerator").asLong()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RULE", "TEAM", "CASEWORKER", "PHASE", "PROFILE", "MONTH", "WEEK"})
    void behindEveryFigureStandsAListOfThatManyDeadlines(String grouping) {
        JsonNode report = leader.get(REPORT + "?basis=REGISTERED&groupBy=" + grouping).is(200).json();
        JsonNode last = report.path("groups").get(report.path("groups").size() - 1);
        last.path("figures").forEach(cell -> assertThat(all(cell.path("href").asString()))
            .as(cell.path("href").asString()).hasSize(cell.path("numerator").asInt()));
        report.path("figures").forEach(total -> assertThat(all(total.path("href").asString()))
            .as(total.path("href").asString()).hasSize(total.path("numerator").asInt()));
        report.path("buckets").forEach(bucket -> assertThat(all(bucket.path("href").asString()))
            .as(bucket.path("href").asString()).hasSize(bucket.path("numerator").asInt()));
    }

    @Test
    void theListOfDeadlinesAgrees() {
        JsonNode figures = leader.get(REPORT).is(200).json().path("figures");
        for (String[] pair : new String[][] {{"overdue", "OVERDUE"}, {"dueSoon", "DUE_SOON"}, {"running", "RUNNING"},
            {"met", "MET"}, {"metLate", "MET_LATE"}, {"metRegisteredLate", "MET_REGISTERED_LATE"},
            {"suspended", "SUSPENDED"}, {"cancelled", "CANCELLED"}, {"lapsed", "LAPSED"}, {"waived", "WAIVED"}}) {
            assertThat(all("/deadlines?state=" + pair[1])).as(pair[1])
                .hasSize(figure(figures, pair[0]).path("numerator").asInt());
        }
    }

    @Test
    void theSpreadsheetsAgree() {
        Person reader = leader.with("Accept", "text/csv");
        Answer figures = reader.get(REPORT + "?groupBy=RULE").is(200);
        assertThat(figures.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(figures.header("Content-Disposition")).contains("attachment; filename=\"frister.csv\"");
        assertThat(figures.body()).startsWith("\uFEFFOpdelt efter;Gruppe;Navn;Tal;Antal;").contains("\r\n");
        long received = figure(leader.get(REPORT).json().path("figures"), "received").path("numerator").asLong();
        assertThat(figures.body()).contains(";I alt;Modtaget;" + received + ";");
        Answer list = reader.get(REPORT + "/list").is(200);
        assertThat(list.body().lines()).hasSize((int) received + 1);
    }

    @Test
    void onlyLeadersSeeFiguresAboutOtherPeople() {
        Person caseworker = Municipality.HORSENS.preparing();
        caseworker.get(REPORT + "?groupBy=CASEWORKER").refuses(403, "report-per-person-not-allowed");
        caseworker.get(REPORT + "?caseworker=kasper").refuses(403, "report-per-person-not-allowed");
        caseworker.get(REPORT + "/list?caseworker=kasper").refuses(403, "report-per-person-not-allowed");
        caseworker.get(REPORT + "?caseworker=" + caseworker.id()).is(200);
        assertThat(caseworker.get(REPORT + "/list").is(200).body()).doesNotContain("\"caseworker\"");
        assertThat(leader.get(REPORT + "/list").is(200).body()).contains("\"caseworker\"");
    }

    @Test
    void nothingOfAnotherMunicipalityIsCounted() {
        assertThat(leader.get(REPORT + "?team=silkeborg-rf").is(200).json().path("figures").get(0).path("numerator")
            .asInt()).isZero();
        assertThat(leader.get(REPORT + "?groupBy=TEAM").is(200).body()).doesNotContain("silkeborg");
        assertThat(leader.with("Accept", "text/csv").get(REPORT + "/list").is(200).body()).contains("horsens-rf")
            .doesNotContain("silkeborg");
    }

    @Test
    void aSmallFigureHasNoPercentage() {
        leader.get(REPORT + "?groupBy=WEEK").is(200).json().path("groups").forEach(group ->
            group.path("figures").forEach(cell -> {
                long of = cell.path("denominator").asLong(cell.path("numerator").asLong());
                assertThat(cell.path("small").asBoolean()).isEqualTo(of < 5);
                assertThat(cell.has("percent")).as(cell.toString()).isEqualTo(of >= 5 && cell.has("denominator"));
            }));
    }
}
