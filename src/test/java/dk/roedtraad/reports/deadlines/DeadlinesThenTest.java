package dk.roedtraad.reports.deadlines;

import static dk.roedtraad.reports.ReportTables.HERE;
import static dk.roedtraad.reports.ReportTables.TODAY;
import static dk.roedtraad.reports.deadlines.DeadlineReports.figures;
import static dk.roedtraad.reports.deadlines.DeadlineReports.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.Phase;
import dk.roedtraad.deadlines.DeadlineState;
import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Group;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was reported on a day is what is reported of that day ever after. */
class DeadlinesThenTest {

    private static final LocalDate DUE = TODAY.minusDays(10);

    private static final LocalDate ARMED = TODAY.minusDays(40);

    private static ReportTables tables;

    private UUID caseId;

    @BeforeAll
    static void open() {
        tables = new ReportTables(HERE);
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void oneCase() {
        tables.empty();
        caseId = tables.caseOf(HERE, "nord", "kasper");
    }

    private UUID deadline(LocalDate armed) {
        UUID id = tables.deadline(HERE, caseId, Map.of("counts_from", armed, "due_on", TODAY.plusDays(100)));
        event(id, 1, armed, "ARMED", armed);
        return id;
    }

    private static void event(UUID id, int number, LocalDate registered, String kind, LocalDate occurred) {
        tables.event(id, number, registered, facts(kind, occurred));
    }

    private static Map<String, Object> facts(String kind, LocalDate occurred) {
        return new HashMap<>(Map.of("kind", kind, "occurred_on", occurred, "new_due_on", DUE, "new_warn_on",
            DUE.minusDays(5)));
    }

    private static DeadlineAsk ask(LocalDate day, Period period, Grouping grouping) {
        return new DeadlineAsk(new DeadlineScope(), period, Basis.OCCURRED, grouping, day);
    }

    private static List<DeadlineEntry> on(LocalDate day) {
        return then(tables).list(ask(day, null, null), new DeadlineListQuery(), true);
    }

    @ParameterizedTest
    @CsvSource({"40, RUNNING", "16, RUNNING", "15, DUE_SOON", "10, DUE_SOON", "9, OVERDUE", "6, OVERDUE",
        "5, MET_REGISTERED_LATE", "3, MET_REGISTERED_LATE", "2, MET_LATE", "1, MET_LATE"})
    void whatIsRegisteredLaterChangesNothingOfADay(int daysAgo, DeadlineState state) {
        UUID id = deadline(ARMED);
        event(id, 2, TODAY.minusDays(5), "MET", TODAY.minusDays(12));
        event(id, 3, TODAY.minusDays(2), "CORRECTED", TODAY.minusDays(8));
        assertThat(on(TODAY.minusDays(daysAgo))).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(state);
            assertThat(entry.dueOn()).isEqualTo(DUE);
        });
    }

    @ParameterizedTest
    @CsvSource({"13, DUE_SOON", "12, SUSPENDED", "7, SUSPENDED", "6, OVERDUE"})
    void aPauseIsKnownFromTheDayOnWhichItWasRegistered(int daysAgo, DeadlineState state) {
        UUID id = deadline(ARMED);
        Map<String, Object> suspended = facts("SUSPENDED", TODAY.minusDays(14));
        suspended.put("pauses", "[{\"from\":\"" + TODAY.minusDays(14) + "\",\"to\":\"" + TODAY.minusDays(7)
            + "\"}]");
        tables.event(id, 2, TODAY.minusDays(12), suspended);
        assertThat(on(TODAY.minusDays(daysAgo))).extracting(DeadlineEntry::state).containsExactly(state);
    }

    @Test
    void whatAnotherTookThePlaceOfIsCountedUntilThen() {
        event(deadline(ARMED), 2, TODAY.minusDays(3), "SUPERSEDED", TODAY.minusDays(3));
        assertThat(on(TODAY.minusDays(4))).hasSize(1);
        assertThat(on(TODAY.minusDays(3))).isEmpty();
        assertThat(then(tables).tally(ask(TODAY.minusDays(3), null, Grouping.RULE)).groups()).isEmpty();
    }

    @Test
    void waivedAndCancelledStandAsSuchFromTheirRegistrationOn() {
        event(deadline(ARMED), 2, TODAY.minusDays(3), "WAIVED", TODAY.minusDays(11));
        event(deadline(ARMED), 2, TODAY.minusDays(3), "CANCELLED", TODAY.minusDays(11));
        assertThat(on(TODAY.minusDays(4))).extracting(DeadlineEntry::state).containsOnly(DeadlineState.OVERDUE);
        assertThat(on(TODAY.minusDays(3))).extracting(DeadlineEntry::state)
            .containsExactlyInAnyOrder(DeadlineState.WAIVED, DeadlineState.CANCELLED);
    }

    @Test
    void periodsAndGroupsTakeTheDayOnWhichItBeganToRun() {
        deadline(LocalDate.of(2026, 3, 2));
        deadline(LocalDate.of(2026, 3, 31));
        deadline(LocalDate.of(2026, 4, 1));
        Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(then(tables).tally(ask(yesterday, march, Grouping.MONTH)).groups()).containsOnlyKeys("2026-03");
        assertThat(then(tables).tally(ask(yesterday, null, Grouping.WEEK)).groups())
            .containsOnlyKeys("2026-W10", "2026-W14");
        assertThat(then(tables).tally(ask(LocalDate.of(2026, 3, 30), null, Grouping.TEAM)).groups().get("nord"))
            .isEqualTo(Map.of(DeadlineState.RUNNING, 1L));
    }

    @Test
    void theReportOfAnEarlierDaySaysSo() {
        deadline(ARMED);
        DeadlineReport report = figures(tables).report(ask(TODAY.minusDays(12), null, Grouping.RULE), TODAY);
        assertThat(report.figures().get(0).asOf()).isEqualTo(TODAY.minusDays(11).atStartOfDay(
            CaseClock.ZONE).toInstant());
        assertThat(report.figures().get(2).href()).isEqualTo("/api/v1/reports/deadlines/list?asOf="
            + TODAY.minusDays(12) + "&state=DUE_SOON");
        assertThat(report.groups()).extracting(Group::key).containsExactly("F-PREP");
    }

    @Test
    void pagesFollowOneAnother() {
        for (int n = 0; n < 7; n++) {
            deadline(ARMED);
        }
        List<DeadlineEntry> all = on(TODAY.minusDays(1));
        Page<DeadlineEntry> first = then(tables).page(all, new PageRequest(4, null));
        Page<DeadlineEntry> second = then(tables).page(all, new PageRequest(4, first.next()));
        assertThat(first.items()).isEqualTo(all.subList(0, 4));
        assertThat(second.items()).isEqualTo(all.subList(4, 7));
        assertThat(second.next()).isNull();
    }

    @Test
    void whatCannotBeToldOfADayIsRefused() {
        refuses(TODAY.minusDays(1), "as-of-before-first-event");
        deadline(ARMED);
        refuses(ARMED.minusDays(1), "as-of-before-first-event");
        assertThat(day(ARMED, null)).isEqualTo(ARMED);
        assertThat(day(null, null)).isEqualTo(TODAY);
        assertThat(day(TODAY, null)).isEqualTo(TODAY);
        refuses(TODAY.plusDays(1), "as-of-in-future");
    }

    @Test
    void phaseAndCaseworkerAreToldFromTheDayOnWhichTheyWereKept() {
        deadline(ARMED);
        tables.standing(caseId, 1, ARMED.plusDays(3), "PREPARATION", null);
        refuses(ARMED.plusDays(2), Grouping.CASEWORKER, "as-of-not-kept");
        assertThat(day(ARMED.plusDays(3), Grouping.CASEWORKER)).isEqualTo(ARMED.plusDays(3));
        assertThat(day(ARMED, Grouping.TEAM)).isEqualTo(ARMED);
        assertThat(day(TODAY, Grouping.PHASE)).isEqualTo(TODAY);
    }

    private static LocalDate day(LocalDate asOf, Grouping grouping) {
        return then(tables).day(asOf, new DeadlineScope(), grouping);
    }

    private static void refuses(LocalDate asOf, String code) {
        refuses(asOf, null, code);
    }

    private static void refuses(LocalDate asOf, Grouping grouping, String code) {
        assertThatThrownBy(() -> day(asOf, grouping)).isInstanceOfSatisfying(Problem.class,
            problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void phaseAndCaseworkerAreThoseOfThatDay() {
        deadline(ARMED);
        tables.standing(caseId, 1, ARMED, "PREPARATION", null);
        tables.standing(caseId, 2, TODAY.minusDays(20), "PREPARATION", "kasper");
        tables.standing(caseId, 3, TODAY.minusDays(8), "MEETING", "signe");
        assertThat(groups(ARMED, Grouping.CASEWORKER)).containsExactly("");
        assertThat(groups(TODAY.minusDays(20), Grouping.CASEWORKER)).containsExactly("kasper");
        assertThat(groups(TODAY.minusDays(9), Grouping.PHASE)).containsExactly("PREPARATION");
        assertThat(groups(TODAY.minusDays(8), Grouping.PHASE)).containsExactly("MEETING");
        DeadlineScope scope = new DeadlineScope();
        scope.phase = Phase.MEETING;
        scope.caseworker = "signe";
        assertThat(listed(scope, TODAY.minusDays(8))).singleElement().satisfies(entry -> {
            assertThat(entry.phase()).isEqualTo(Phase.MEETING);
            assertThat(entry.caseworker()).isEqualTo("signe");
        });
        assertThat(listed(scope, TODAY.minusDays(9))).isEmpty();
    }

    private static Set<String> groups(LocalDate day, Grouping grouping) {
        return then(tables).tally(ask(day, null, grouping)).groups().keySet();
    }

    private static List<DeadlineEntry> listed(DeadlineScope scope, LocalDate day) {
        return then(tables).list(new DeadlineAsk(scope, null, Basis.OCCURRED, null, day), new DeadlineListQuery(),
            true);
    }
}
