package dk.roedtraad.scenarios;

import dk.roedtraad.testing.HttpTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be reported is refused, each with a code of its own, in figures and in the lists behind them. */
class ReportQuestionsIT extends HttpTest {

    private static final Person LEADER = Municipality.HORSENS.leader();

    private static Stream<String> ofAPeriod() {
        return Stream.of("/deadlines", "/deadlines/list", "/breaches", "/flow", "/flow/cases", "/flow/placements",
            "/flow/placements/cases");
    }

    private static Stream<String> all() {
        return Stream.concat(ofAPeriod(), Stream.of("/forecast", "/forecast/deadlines", "/forecast/meetings",
            "/flow/waiting", "/flow/waiting/tasks", "/caseload"));
    }

    private static void refuses(String question, int status, String code) {
        LEADER.get("/reports" + question).refuses(status, code);
        LEADER.with("Accept", "text/csv").get("/reports" + question).refuses(status, code);
    }

    @ParameterizedTest
    @MethodSource("ofAPeriod")
    void aPeriodIsOfTenYearsAtMostAndGoesForwards(String report) {
        LEADER.get("/reports" + report + "?from=2015-01-01&to=2024-12-31").is(200);
        refuses(report + "?from=2015-01-01&to=2025-01-01", 422, "report-period-too-long");
        refuses(report + "?from=1999-01-01", 422, "report-period-too-long");
        refuses(report + "?from=2025-02-01&to=2025-01-31", 422, "report-period-backwards");
        refuses(report + "?from=2025-02-30", 400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deadlines", "/deadlines/list"})
    void aDayCanBeAskedAboutFromTheFirstEventUntilToday(String report) {
        LEADER.get("/reports" + report + "?asOf=" + Today.inDenmark()).is(200);
        refuses(report + "?asOf=1999-12-31", 422, "as-of-before-first-event");
        refuses(report + "?asOf=" + Today.inDenmark().plusDays(1), 422, "as-of-in-future");
        refuses(report + "?asOf=yesterday", 400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/breaches", "/forecast", "/flow", "/caseload"})
    void whatIsNotToldOfAnEarlierDaySaysSo(String report) {
        refuses(report + "?asOf=2025-01-01", 400, "unknown-parameter");
    }

    @ParameterizedTest
    @CsvSource({"/deadlines, groupBy=COLOUR", "/deadlines, groupBy=rule", "/deadlines, groupBy=", "/breaches,"
        + " groupBy=PHASE", "/caseload, groupBy=RULE", "/deadlines, basis=PLANNED", "/deadlines, around=soon",
        "/deadlines, phase=STARTED", "/deadlines/list, state=LATE", "/breaches, age=OLD", "/breaches, cause=FATE",
        "/forecast/deadlines, place=SOON", "/forecast/deadlines, danger=FIRE", "/flow/cases, step=START",
        "/flow/cases, state=GONE", "/flow/cases, minDays=few", "/flow/waiting/tasks, unassigned=1",
        "/flow/placements/cases, atCompany=often"})
    void aWordThatIsNoneIsRefused(String report, String query) {
        refuses(report + "?" + query, 400, "bad-parameter");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aQuestionThatIsNotKnownIsRefused(String report) {
        refuses(report + "?colour=red", 400, "unknown-parameter");
        refuses(report + "?team=a&team=b", 400, "repeated-parameter");
    }
}
