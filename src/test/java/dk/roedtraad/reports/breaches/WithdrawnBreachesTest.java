package dk.roedtraad.reports.breaches;

import static dk.roedtraad.reports.ReportTables.TODAY;
import static dk.roedtraad.reports.breaches.BreachReports.register;
import static dk.roedtraad.reports.breaches.NotedBreaches.DUE;
import static dk.roedtraad.reports.breaches.NotedBreaches.LATER;
import static dk.roedtraad.reports.breaches.NotedBreaches.TOLD;
import static dk.roedtraad.reports.breaches.NotedBreaches.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.reports.breaches.BreachWithdrawal.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was noted as a breach stays in the register when it no longer stands, with what happened since. */
class WithdrawnBreachesTest {

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
    void whatWasMovedSinceStaysWithItsWholeStory() {
        UUID id = register.moved();
        BreachEntry entry = only();
        assertThat(entry.deadlineId()).isEqualTo(id);
        assertThat(entry.standing()).isEqualTo(BreachStanding.WITHDRAWN);
        assertThat(entry.noted()).isEqualTo(new BreachNote(DUE, TOLD));
        assertThat(entry.withdrawn()).isEqualTo(new BreachWithdrawal(Because.MOVED, Because.MOVED.title(), "SUSPENDED",
            LATER, "kasper", "Fordi", TODAY.plusDays(3), null));
        assertThat(entry.dueOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(entry.open()).isTrue();
        assertThat(entry.daysOver()).isZero();
        assertThat(new ArrayList<Object>(entry.row())).hasSameSizeAs(BreachEntry.COLUMNS)
            .contains("Gælder ikke længere: fristen er flyttet siden", TOLD, DUE, LATER);
    }

    @Test
    void whatStandsStillUntilFurtherNoticeHasNoDay() {
        register.then(register.noted(null, Map.of("pauses", 1)), "SUSPENDED", TODAY.minusDays(40), DUE, null);
        assertThat(only().dueOn()).isNull();
        assertThat(only().withdrawn().because()).isEqualTo(Because.MOVED);
    }

    @Test
    void whatWasDoneWaivedOrCancelledInTimeAndTypedLaterSaysSo() {
        register.inTime("MET", "met_on");
        assertThat(only().withdrawn().because()).isEqualTo(Because.DONE_IN_TIME);
        assertThat(only().endedAs()).isEqualTo("MET");
        register.beginAgain();
        register.inTime("WAIVED", "waived_on");
        UUID cancelled = register.noted(DUE, Map.of("ending", "CANCELLED", "ended_on", LATER));
        register.then(cancelled, "CANCELLED", DUE, DUE, DUE);
        assertThat(register.found()).hasSize(2).allSatisfy(entry ->
            assertThat(entry.withdrawn().because()).isEqualTo(Because.NO_LONGER_OWED));
    }

    @Test
    void whatEndedLateAndIsSetRightWasDoneInTime() {
        UUID id = register.noted(DUE, Map.of("ending", "MET", "met_on", DUE, "ended_on", LATER, "breach_entry_no", 3));
        register.tables.event(id, 3, TODAY.minusDays(9), Map.of("kind", "MET", "old_due_on", DUE, "new_due_on", DUE,
            "occurred_on", DUE.plusDays(1)));
        register.tables.event(id, 4, LATER, Map.of("kind", "CORRECTED", "old_due_on", DUE, "new_due_on", DUE,
            "occurred_on", DUE));
        assertThat(only().withdrawn().because()).isEqualTo(Because.DONE_IN_TIME);
        assertThat(only().withdrawn().event()).isEqualTo("CORRECTED");
        assertThat(only().noted().on()).isEqualTo(TODAY.minusDays(9));
    }

    @Test
    void whatAnotherTookThePlaceOfNamesIt() {
        UUID first = register.noted(DUE, Map.of("ending", "SUPERSEDED", "ended_on", LATER));
        register.then(first, "SUPERSEDED", DUE.plusDays(2), DUE, DUE);
        register.tables.event(register.due(TODAY, Map.of("rule_key", "F-PLAN")), 1, LATER,
            Map.of("kind", "ARMED"));
        UUID next = register.due(TODAY.plusDays(9), Map.of());
        register.tables.event(next, 1, LATER, Map.of("kind", "ARMED"));
        assertThat(only().withdrawn().because()).isEqualTo(Because.REPLACED);
        assertThat(only().withdrawn().replacedBy()).isEqualTo(next);
    }

    @Test
    void whatHadRunOutBeforeItsAnchorMovedStands() {
        for (LocalDate anchor : List.of(DUE, DUE.plusDays(2))) {
            UUID id = register.due(DUE, Map.of("ending", "SUPERSEDED", "ended_on", LATER));
            register.tables.event(id, 1, LATER, Map.of("kind", "SUPERSEDED", "reason", "anchor-moved",
                "occurred_on", anchor));
        }
        assertThat(only().standing()).isEqualTo(BreachStanding.STANDING);
        assertThat(only().endedAs()).isEqualTo("SUPERSEDED");
        assertThat(only().daysOver()).isEqualTo(2);
    }

    @Test
    void whatIsLateAgainStandsOnce() {
        UUID id = register.noted(TODAY.minusDays(2), Map.of());
        register.then(id, "SUSPENDED", TODAY.minusDays(40), DUE, TODAY.minusDays(2));
        assertThat(only().standing()).isEqualTo(BreachStanding.STANDING);
        assertThat(only().noted()).isNull();
        assertThat(figure(register.report(), "withdrawn").numerator()).isZero();
    }

    @Test
    void itsCauseAndItsSignOffStay() {
        UUID id = register.moved();
        register.tables.cause(id, 1, CauseCode.NO_SHOW);
        register.tables.signOff(id);
        register.wanted.explained = true;
        register.wanted.signedOff = true;
        assertThat(only().cause()).isEqualTo(CauseCode.NO_SHOW);
        assertThat(only().signOff().person()).isEqualTo("lene");
        register.wanted.explained = false;
        assertThat(figure(register.report(), "withdrawn").numerator()).isZero();
        assertThat(register(register.tables).breaches.find(id)).isPresent();
    }
}
