package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every figure of every report, in every grouping, has what it takes to trust it, and its list is as long as it says;
 * for the leader and, as far as they may read it, for everybody else.
 */
class EveryFigureIT extends HttpTest {

    private static final Municipality HERE = Municipality.SILKEBORG;

    private static final String TEN_YEARS = "from=2017-06-01&to=2027-05-31";

    /** The engine's threads may offer a task between a report and its list; then all is read again. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private static final List<String> COLUMNS = List.of("Opdelt efter", "Gruppe", "Navn", "Tal", "Antal", "Ud af",
        "Procent", "Lille antal", "Fra", "Til", "Datogrundlag", "Opgjort pr.", "Definition", "Kilde", "Liste");

    @BeforeAll
    static void casesThatStandInManyWays() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay.opened(HERE, today.minusDays(100));
        CaseOnTheWay.openedWith(CaseForms.withoutPeople(HERE, today.minusDays(60)), HERE, today.minusDays(60));
        CaseMother.inPreparation(HERE, today.minusWeeks(8)).ends("WITHDRAWN");
        CaseMother.readyToBeBooked(HERE, today.minusWeeks(9));
        HERE.meetingDay(today.plusDays(5), 3);
        CaseMother.withAMeeting(HERE, CaseMother.MONDAY);
        CaseMother.inItsProgramme(HERE, CaseMother.MONDAY);
        CaseMother.atACompany(CaseMother.inItsProgramme(HERE, CaseMother.MONDAY));
        CaseOnTheWay held = CaseMother.inPreparation(HERE, today.minusDays(30));
        HERE.leader().post("/cases/" + held.id() + "/suspensions", SuspensionForms.suspended("AUTHORITY",
            today.minusDays(3), today.plusDays(20))).is(200);
    }

    private static Stream<String> reports() {
        List<String> all = new ArrayList<>(List.of("/forecast", "/forecast?team=silkeborg-rf&rule=F-PREP",
            "/forecast?profile=brf-2019", "/forecast/meetings", "/forecast/meetings?team=silkeborg-rf", "/flow",
            "/flow?team=silkeborg-rf&profile=brf-2019", "/flow?" + TEN_YEARS, "/flow/waiting",
            "/flow/waiting?team=silkeborg-rf&profile=brf-2019",
            "/flow/placements?from=" + Today.inDenmark().minusDays(60),
            "/flow/placements?team=silkeborg-rf&profile=brf-2019&from=2025-03-01&to=2025-04-10", "/caseload",
            "/caseload?team=silkeborg-rf", "/deadlines", "/deadlines?asOf=" + Today.inDenmark(),
            "/deadlines?phase=PROGRAMME&profile=brf-2019&team=silkeborg-rf&rule=F-PLANFU",
            "/breaches", "/breaches?open=true&explained=false&team=silkeborg-rf"));
        Stream.of("RULE", "TEAM", "PHASE", "PROFILE", "MONTH", "WEEK").forEach(grouping ->
            all.add("/deadlines?groupBy=" + grouping));
        Stream.of("&from=2025-02-01&to=2025-08-31", "&from=2026-01-01&basis=REGISTERED").forEach(period ->
            all.addAll(List.of("/deadlines?groupBy=MONTH" + period, "/deadlines?groupBy=WEEK" + period)));
        Stream.of("RULE", "TEAM", "CAUSE", "AGE", "MONTH").forEach(grouping ->
            Stream.of("", "&from=2025-02-01&to=2025-08-31").forEach(period ->
                all.add("/breaches?groupBy=" + grouping + period)));
        return all.stream();
    }

    private static Stream<String> reportsOfPeople() {
        return Stream.concat(reports(), Stream.of("/deadlines?groupBy=CASEWORKER", "/deadlines?caseworker=sanne",
            "/breaches?groupBy=CASEWORKER", "/caseload?groupBy=PERSON",
            "/caseload?groupBy=PERSON&team=silkeborg-rf"));
    }

    /** The register's table has a row a breach. */
    private static Stream<String> tablesOfFigures() {
        return reportsOfPeople().filter(report -> !report.startsWith("/breaches"));
    }

    private static List<String> patiently(Supplier<List<String>> wrong) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> found = wrong.get();
        for (int times = 0; times < 3 && !found.isEmpty() && Instant.now().isBefore(end); times++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            found = wrong.get();
        }
        return found;
    }

    private static List<String> wrongIn(Person reader, String report) {
        return FigureWalk.wrongIn(reader.get("/reports" + report).is(200).json(), new Lists(reader));
    }

    @ParameterizedTest
    @MethodSource("reportsOfPeople")
    void everyFigureCanBeTrustedAndItsListIsAsLong(String report) {
        assertThat(patiently(() -> wrongIn(HERE.leader(), report))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASEWORKER", "VK", "COORDINATOR", "INTEGRATION"})
    void whoeverReadsAFigureReadsItsListToo(String role) {
        Person reader = role.equals("INTEGRATION") ? HERE.client() : HERE.holding(role);
        List.of("/forecast", "/forecast/meetings", "/flow", "/flow/waiting",
            "/flow/placements?from=2025-03-01&to=2025-03-31", "/caseload", "/deadlines?groupBy=RULE",
            "/breaches?groupBy=RULE").forEach(report ->
                assertThat(patiently(() -> wrongIn(reader, report))).as(report).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reportsOfPeople")
    void everyFigureStandsBesideWhatItLeavesOut(String report) {
        JsonNode answer = HERE.leader().get("/reports" + report).is(200).json();
        assertThat(Partition.wrongIn(answer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tablesOfFigures")
    void theSpreadsheetCarriesTheSame(String report) {
        assertThat(patiently(() -> wrongInTable(report))).isEmpty();
    }

    private static List<String> wrongInTable(String report) {
        List<List<String>> table = Csv.parse(HERE.leader().with("Accept", "text/csv").get("/reports" + report).is(200)
            .body());
        assertThat(table.get(0)).isEqualTo(COLUMNS);
        Map<String, Long> rows = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            if (Stream.of(3, 10, 11, 12, 13, 14).anyMatch(column -> row.get(column).isBlank())) {
                wrong.add("lacks something: " + row);
            }
            rows.merge(row.get(14) + " " + row.get(4) + " " + row.get(5), 1L, Long::sum);
        }
        figures(HERE.leader().get("/reports" + report).json()).forEach(figure -> {
            if (rows.merge(figure, -1L, Long::sum) < 0) {
                wrong.add("is not in the table: " + figure);
            }
        });
        return wrong;
    }

    private static Stream<String> figures(JsonNode node) {
        return FigureWalk.isCount(node) ? Stream.of(node.path("href").asString("") + " " + node.path("numerator")
            .asLong() + " " + (node.has("denominator") ? node.path("denominator").asString() : ""))
            : node.valueStream().flatMap(EveryFigureIT::figures);
    }
}
