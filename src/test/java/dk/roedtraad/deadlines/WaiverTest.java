package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preparation of twelve weeks from 2 February, due on 27 April 2026, from which the case is released. */
class WaiverTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final WaiveDeadline.Form BECAUSE = new WaiveDeadline.Form(null, "Fordi", null);

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final LeaderInMemory leader = new LeaderInMemory(ledger);

    @BeforeEach
    void aCaseIsOpened() {
        ledger.on("2026-02-02");
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-02-02"), true));
        ledger.on("2026-04-01");
    }

    @Test
    void whatIsWaivedIsOwedNoMoreAndWasNeverLate() {
        assertThat(leader.waive.perform(leader.id(CASE, PREPARATION), BECAUSE)).isEqualTo(CASE);
        ledger.on("2026-06-01");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 WAIVED");
        assertThat(daysOver()).isZero();
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("2 WAIVED 2026-04-01 2026-04-27 2026-04-27 Fordi");
        assertThat(ledger.told).last().isEqualTo(new DeadlineEnded(CASE, null, PREPARATION));
        assertThat(ledger.nextDue).containsEntry(CASE, null);
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isFalse();
        assertThat(leader.history).containsExactly("waiveDeadline 2026-04-01 Fordi");
        assertThat(ledger.ledger.isWaived(CASE, null, PREPARATION)).isTrue();
        assertThat(ledger.ledger.runs(CASE, null, PREPARATION)).isFalse();
    }

    @Test
    void aBreachFromBeforeStays() {
        ledger.on("2026-04-30");
        ledger.breach.perform(CASE, PREPARATION);
        leader.waives(CASE, PREPARATION);
        ledger.on("2026-06-01");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 WAIVED");
        assertThat(daysOver()).isEqualTo(3);
        assertThat(ledger.log(CASE, PREPARATION, 0)).contains("4 BREACHED 2026-04-28 2026-04-27 2026-04-27 null");
    }

    @Test
    void whatWasDecidedInTimeAndTypedLateWasNotLate() {
        ledger.on("2026-04-30");
        leader.waive.perform(leader.id(CASE, PREPARATION), new WaiveDeadline.Form(day("2026-04-27"), "Fordi", null));
        assertThat(daysOver()).isZero();
    }

    @Test
    void whatStandsStillMayBeWaived() {
        ledger.suspend(CASE, PREPARATION, "2026-04-01", null);
        leader.waives(CASE, PREPARATION);
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 null WAIVED");
        assertThat(daysOver()).isZero();
    }

    @Test
    void aReasonIsNeeded() {
        for (String nothing : new String[] {null, "", "  "}) {
            refuses(PREPARATION, new WaiveDeadline.Form(null, nothing, null), "waiver-without-reason");
        }
    }

    @Test
    void nothingIsWaivedTwice() {
        leader.waives(CASE, PREPARATION);
        refuses(PREPARATION, BECAUSE, "deadline-ended");
    }

    @Test
    void theLawAsksForALegalBasis() {
        armed(RuleMother.rolling(5, Unit.WORKING_DAYS));
        refuses("F-TEST", BECAUSE, "legal-basis-missing");
        leader.waive.perform(leader.id(CASE, "F-TEST"), new WaiveDeadline.Form(null, "Fordi", "§ 2"));
        assertThat(ledger.of(CASE, "F-TEST")).containsExactly("2026-04-01 2026-04-13 WAIVED");
    }

    @Test
    void nobodyWaivesTheCitizensWindow() {
        armed(RuleMother.with(Effect.WINDOW));
        refuses("F-TEST", BECAUSE, "rule-not-waivable");
    }

    private void armed(Rule rule) {
        ledger.profiles.put(RuleMother.PROFILE, List.of(rule));
        ledger.clocks.hands.arm.from(day("2026-04-01"), Duty.of(CASE, "F-TEST"));
    }

    private void refuses(String rule, WaiveDeadline.Form form, String code) {
        assertThatThrownBy(() -> leader.waive.perform(leader.id(CASE, rule), form))
            .isInstanceOfSatisfying(Problem.class, told -> assertThat(told.code()).isEqualTo(code));
    }

    private long daysOver() {
        return ledger.deadlines.rows.get(0).standing(Pauses.NONE).daysOver(ledger.clock.today());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
