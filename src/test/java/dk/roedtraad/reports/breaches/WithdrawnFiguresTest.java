package dk.roedtraad.reports.breaches;

import static dk.roedtraad.reports.ReportTables.TODAY;
import static dk.roedtraad.reports.breaches.NotedBreaches.DUE;
import static dk.roedtraad.reports.breaches.NotedBreaches.LATER;
import static dk.roedtraad.reports.breaches.NotedBreaches.TOLD;
import static dk.roedtraad.reports.breaches.NotedBreaches.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Breaches that no longer stand are counted by themselves, and listed after those that stand. */
class WithdrawnFiguresTest {

    private static NotedBreaches register;

    @BeforeAll
    static void open() {
        register = new NotedBreaches();
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @BeforeEach
    void beginAgain() {
        register.beginAgain();
    }

    private BreachEntry only() {
        assertThat(register.found()).hasSize(1);
        return register.found().get(0);
    }

    @Test
    void itIsCountedByItselfAndNotAmongTheBreaches() {
        register.moved();
        register.due(DUE, Map.of());
        BreachReport report = register.report();
        assertThat(figure(report, "breaches").numerator()).isEqualTo(1);
        assertThat(figure(report, "breaches").href()).endsWith("?standing=STANDING");
        assertThat(figure(report, "open").href()).endsWith("?standing=STANDING&open=true");
        Figure withdrawn = figure(report, "withdrawn");
        assertThat(withdrawn.numerator()).isEqualTo(1);
        assertThat(withdrawn.denominator()).isEqualTo(2);
        assertThat(withdrawn.href()).endsWith("?standing=WITHDRAWN");
        for (BreachStanding standing : BreachStanding.values()) {
            register.wanted.standing = standing;
            assertThat(only().standing()).isEqualTo(standing);
            assertThat(figure(register.report(), "breaches").numerator()).isEqualTo(1);
        }
    }

    @Test
    void aPeriodTakesTheDayItWasNotedForOrTheDayItWasMoved() {
        register.moved();
        assertThat(withdrawn(new Period(TOLD, TOLD), Basis.OCCURRED)).isEqualTo(1);
        assertThat(withdrawn(new Period(LATER, LATER), Basis.OCCURRED)).isZero();
        assertThat(withdrawn(new Period(LATER, LATER), Basis.REGISTERED)).isEqualTo(1);
        assertThat(withdrawn(new Period(TOLD, TOLD), Basis.REGISTERED)).isZero();
    }

    private long withdrawn(Period period, Basis basis) {
        return figure(register.report(period, basis, null), "withdrawn").numerator();
    }

    @Test
    void everyGroupingAddsUp() {
        register.moved();
        register.tables.cause(register.moved(), 1, CauseCode.NO_SHOW);
        register.inTime("MET", "met_on");
        register.due(DUE, Map.of("rule_key", "F-PLAN"));
        for (Basis basis : Basis.values()) {
            for (BreachGrouping grouping : BreachGrouping.values()) {
                register.wanted.groupBy = grouping;
                BreachReport report = register.report(null, basis, null);
                assertThat(report.groups().stream().flatMap(group -> group.figures().stream())
                    .filter(cell -> cell.measure().equals("withdrawn")).mapToLong(Cell::numerator).sum())
                    .as("%s", grouping).isEqualTo(3);
            }
        }
        register.wanted.age = BreachAge.UP_TO_30;
        assertThat(figure(register.report(), "withdrawn").numerator()).isEqualTo(3);
    }

    @Test
    void pagesAndTheSpreadsheetShowThoseThatStandFirst() {
        List<UUID> all = new ArrayList<>();
        for (int days = 9; days > 0; days--) {
            all.add(register.due(TODAY.minusDays(days), Map.of()));
        }
        register.moved();
        register.moved();
        register.moved();
        List<BreachEntry> read = new ArrayList<>();
        String cursor = null;
        do {
            BreachReport page = register.report(null, Basis.OCCURRED, cursor);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(read).extracting(BreachEntry::deadlineId).doesNotHaveDuplicates().hasSize(12).startsWith(
            all.toArray(UUID[]::new));
        List<UUID> rows = new ArrayList<>();
        register.report().table().rows().each(row -> rows.add((UUID) row.get(0)));
        assertThat(rows).isEqualTo(read.stream().map(BreachEntry::deadlineId).toList());
    }

    @Test
    void anotherMunicipalitysAreNotSeen() {
        UUID theirs = register.tables.caseOf("0740", "nord", "sanne");
        register.tables.deadline("0740", theirs, Map.of("due_on", TODAY, "breach_due_on", DUE, "breach_entry_no", 2));
        assertThat(register.found()).isEmpty();
    }
}
