package dk.roedtraad.reports.breaches;

import static dk.roedtraad.reports.ReportTables.HERE;
import static dk.roedtraad.reports.ReportTables.TODAY;
import static dk.roedtraad.reports.breaches.BreachReports.register;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.reports.deadlines.DeadlineScope;
import dk.roedtraad.rest.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the register of breaches and what does not. */
class BreachesTest {

    private static ReportTables tables;

    private final BreachQuery wanted = new BreachQuery();

    private final DeadlineScope scope = new DeadlineScope();

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

    private UUID due(LocalDate due, Map<String, ?> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("due_on", due);
        return tables.deadline(HERE, caseId, all);
    }

    private UUID ended(String how, LocalDate due, LocalDate on, LocalDate registered) {
        Map<String, Object> facts = new HashMap<>(Map.of("ending", how, "ended_on", registered));
        facts.put("met_on", how.equals("MET") ? on : null);
        facts.put("waived_on", how.equals("WAIVED") ? on : null);
        UUID id = due(due, facts);
        tables.event(id, 1, registered, Map.of("kind", how, "occurred_on", on));
        return id;
    }

    private BreachAsk ask(Period period, Basis basis) {
        return new BreachAsk(scope, period, basis, wanted, TODAY);
    }

    private List<BreachEntry> found() {
        return register(tables).report(ask(null, Basis.OCCURRED), new PageRequest(null, null)).items();
    }

    private List<UUID> ids() {
        return found().stream().map(BreachEntry::deadlineId).toList();
    }

    @Test
    void aDeadlineIsBreachedOnTheDayAfterItsLast() {
        due(TODAY, Map.of());
        UUID late = due(TODAY.minusDays(1), Map.of());
        assertThat(ids()).containsExactly(late);
        assertThat(found().get(0).daysOver()).isEqualTo(1);
        assertThat(found().get(0).open()).isTrue();
    }

    @Test
    void whatWasMetLateStaysInTheRegister() {
        UUID late = ended("MET", TODAY.minusDays(20), TODAY.minusDays(13), TODAY.minusDays(2));
        ended("MET", TODAY.minusDays(20), TODAY.minusDays(20), TODAY.minusDays(20));
        assertThat(ids()).containsExactly(late);
        BreachEntry entry = found().get(0);
        assertThat(entry.daysOver()).isEqualTo(7);
        assertThat(entry.endedAs()).isEqualTo("MET");
        assertThat(entry.endedOn()).isEqualTo(TODAY.minusDays(13));
        assertThat(entry.registeredOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(entry.registeredBy()).isEqualTo("kasper");
    }

    @Test
    void aLateRegistrationIsNoBreachAndIsToldBesideThem() {
        ended("MET", TODAY.minusDays(20), TODAY.minusDays(21), TODAY.minusDays(1));
        assertThat(found()).isEmpty();
        assertThat(register(tables).report(ask(null, Basis.OCCURRED), new PageRequest(null, null)).figures())
            .filteredOn(figure -> figure.measure().equals("registeredLate")).singleElement()
            .satisfies(figure -> assertThat(figure.numerator()).isEqualTo(1));
    }

    @Test
    void whatIsWaivedOrCancelledInTimeIsNoBreach() {
        ended("WAIVED", TODAY.minusDays(10), TODAY.minusDays(10), TODAY.minusDays(2));
        ended("CANCELLED", TODAY.minusDays(10), TODAY.minusDays(11), TODAY.minusDays(2));
        assertThat(found()).isEmpty();
    }

    @Test
    void aBreachFromBeforeItWasWaivedOrCancelledStays() {
        UUID waived = ended("WAIVED", TODAY.minusDays(10), TODAY.minusDays(8), TODAY.minusDays(2));
        UUID cancelled = ended("CANCELLED", TODAY.minusDays(9), TODAY.minusDays(6), TODAY.minusDays(2));
        assertThat(ids()).containsExactly(waived, cancelled);
        assertThat(found()).extracting(BreachEntry::daysOver).containsExactly(2L, 3L);
    }

    @Test
    void warningsWindowsAndWhatAnotherTookThePlaceOfAreNotInIt() {
        due(TODAY.minusDays(5), Map.of("effect", "WARNING"));
        due(TODAY.minusDays(5), Map.of("effect", "WINDOW"));
        due(TODAY.minusDays(5), Map.of("ending", "SUPERSEDED", "ended_on", TODAY.minusDays(1)));
        due(null, Map.of());
        assertThat(found()).isEmpty();
    }

    @Test
    void daysOnWhichItStoodStillAreNoDaysOver() {
        UUID late = due(TODAY.minusDays(10), Map.of("pauses", 2));
        tables.pause(late, TODAY.minusDays(8), TODAY.minusDays(6));
        tables.pause(late, TODAY.minusDays(2), null);
        assertThat(found().get(0).daysOver()).isEqualTo(4);
        UUID atOnce = due(TODAY.minusDays(3), Map.of("pauses", 1));
        tables.pause(atOnce, TODAY.minusDays(2), null);
        assertThat(found().get(1).daysOver()).isEqualTo(1);
    }

    @Test
    void workingDaysAreCountedBesideDays() {
        due(LocalDate.of(2026, 4, 30), Map.of());
        assertThat(found().get(0).daysOver()).isEqualTo(11);
        assertThat(found().get(0).workingDaysOver()).isEqualTo(7);
    }

    @Test
    void theLastCauseHolds() {
        UUID late = due(TODAY.minusDays(5), Map.of());
        tables.cause(late, 1, CauseCode.NO_SHOW);
        tables.cause(late, 2, CauseCode.CITIZEN_ILL);
        assertThat(found()).singleElement().satisfies(entry -> {
            assertThat(entry.cause()).isEqualTo(CauseCode.CITIZEN_ILL);
            assertThat(entry.causeTitle().da()).isEqualTo("Borgeren var syg");
            assertThat(entry.signOff()).isNull();
        });
        tables.signOff(late);
        assertThat(found().get(0).signOff().person()).isEqualTo("lene");
    }

    @Test
    void anotherMunicipalitysBreachesAreNotSeen() {
        UUID theirs = tables.caseOf("0740", "nord", "sanne");
        tables.deadline("0740", theirs, Map.of("due_on", TODAY.minusDays(5)));
        assertThat(found()).isEmpty();
    }

    @Test
    void aPeriodTakesTheFirstDayOverOrTheDayOfRegistration() {
        ended("MET", TODAY.minusDays(20), TODAY.minusDays(13), TODAY.minusDays(2));
        due(TODAY.minusDays(20), Map.of());
        Period firstDayOver = new Period(TODAY.minusDays(19), TODAY.minusDays(19));
        assertThat(count(firstDayOver, Basis.OCCURRED)).isEqualTo(2);
        assertThat(count(firstDayOver, Basis.REGISTERED)).isZero();
        assertThat(count(new Period(TODAY.minusDays(2), TODAY), Basis.REGISTERED)).isEqualTo(1);
        assertThat(count(new Period(TODAY.minusDays(20), TODAY.minusDays(20)), Basis.OCCURRED)).isZero();
    }

    private long count(Period period, Basis basis) {
        return register(tables).report(ask(period, basis), new PageRequest(null, null)).figures().get(0).numerator();
    }

    @Test
    void everyGroupingAddsUpAndItsLinksSelectItsBreaches() {
        for (int days = 1; days < 120; days += 9) {
            UUID late = due(TODAY.minusDays(days), Map.of("rule_key", days % 2 == 0 ? "F-PREP" : "F-PLAN"));
            if (days % 2 == 0) {
                tables.cause(late, 1, CauseCode.values()[days % CauseCode.values().length]);
            }
            ended("MET", TODAY.minusDays(days + 40L), TODAY.minusDays(days), TODAY.minusDays(days));
        }
        for (BreachGrouping grouping : BreachGrouping.values()) {
            wanted.groupBy = grouping;
            BreachReport report = register(tables).report(ask(null, Basis.OCCURRED), new PageRequest(5, null));
            long all = report.figures().get(0).numerator();
            assertThat(all).isEqualTo(28);
            assertThat(report.groups().stream().mapToLong(group -> group.figures().get(0).numerator()).sum())
                .as("%s", grouping).isEqualTo(all);
            assertThat(report.items()).hasSize(5);
            assertThat(report.next()).isNotNull();
        }
        wanted.groupBy = null;
        wanted.age = BreachAge.UP_TO_7;
        assertThat(found()).hasSize(1);
        wanted.age = null;
        wanted.explained = true;
        assertThat(found()).hasSize(7);
    }

    @Test
    void theSpreadsheetHasEveryBreach() {
        for (int days = 1; days <= 60; days++) {
            due(TODAY.minusDays(days), Map.of());
        }
        List<List<?>> rows = new ArrayList<>();
        register(tables).report(ask(null, Basis.OCCURRED), new PageRequest(5, null)).table().rows().each(rows::add);
        assertThat(rows).hasSize(60).allSatisfy(row -> assertThat(row).hasSameSizeAs(BreachEntry.COLUMNS));
    }
}
