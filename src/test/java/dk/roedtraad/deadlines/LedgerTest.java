package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.APPEAL;
import static dk.roedtraad.rules.RuleKeys.CERTIFICATE;
import static dk.roedtraad.rules.RuleKeys.PLACEMENT_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case whose preparation is due on 27 April, and two matches, whose follow-ups are due on 16 and 23 March. */
class LedgerTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private static final Set<String> ALL = Set.of(PREPARATION, PLACEMENT_FOLLOW_UP);

    private final LedgerInMemory memory = new LedgerInMemory();

    private final Ledger ledger = memory.ledger;

    @BeforeEach
    void threeDeadlinesRun() {
        memory.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        memory.on("2026-02-02");
        ledger.clock = memory.clock;
        arm("2026-02-02", Duty.of(CASE, PREPARATION));
        arm("2026-03-02", new Duty(CASE, FIRST, PLACEMENT_FOLLOW_UP));
        arm("2026-03-09", new Duty(CASE, SECOND, PLACEMENT_FOLLOW_UP));
    }

    private void arm(String anchor, Duty duty) {
        memory.clocks.hands.arm.from(LocalDate.parse(anchor), duty);
    }

    @Test
    void eachFallsDueOnItsOwnDay() {
        assertThat(ledger.due(CASE, null, PREPARATION)).hasValue(LocalDate.of(2026, 4, 27));
        assertThat(ledger.due(CASE, FIRST, PLACEMENT_FOLLOW_UP)).hasValue(LocalDate.of(2026, 3, 16));
        assertThat(ledger.due(CASE, SECOND, PLACEMENT_FOLLOW_UP)).hasValue(LocalDate.of(2026, 3, 23));
        assertThat(ledger.due(CASE, null, PLACEMENT_FOLLOW_UP)).isEmpty();
    }

    @Test
    void amongSeveralTheEarliestOfTheCaseOrOfThatMatchIsTold() {
        assertThat(ledger.due(CASE, FIRST, ALL)).hasValue(LocalDate.of(2026, 3, 16));
        assertThat(ledger.due(CASE, SECOND, ALL)).hasValue(LocalDate.of(2026, 3, 23));
        assertThat(ledger.due(CASE, null, ALL)).hasValue(LocalDate.of(2026, 4, 27));
        assertThat(ledger.due(CASE, FIRST, Set.of(PREPARATION))).hasValue(LocalDate.of(2026, 4, 27));
        assertThat(ledger.due(CASE, FIRST, Set.of(CERTIFICATE))).isEmpty();
    }

    @Test
    void whatStandsStillUntilFurtherNoticeHasNoDay() {
        memory.suspend(CASE, PLACEMENT_FOLLOW_UP, "2026-02-02", null);
        assertThat(ledger.due(CASE, FIRST, Set.of(PLACEMENT_FOLLOW_UP))).isEmpty();
        assertThat(ledger.due(CASE, FIRST, PLACEMENT_FOLLOW_UP)).isEmpty();
        assertThat(ledger.due(CASE, FIRST, ALL)).hasValue(LocalDate.of(2026, 4, 27));
    }

    @Test
    void aCaseKnowsWhatFallsDueNextAndAWindowIsNobodysToKeep() {
        assertThat(memory.nextDue).containsEntry(CASE, LocalDate.of(2026, 3, 16));
        arm("2026-02-02", Duty.of(CASE, APPEAL));
        assertThat(memory.nextDue).containsEntry(CASE, LocalDate.of(2026, 3, 16));
        assertThat(ledger.due(CASE, null, APPEAL)).hasValue(LocalDate.of(2026, 3, 2));
    }

    @Test
    void itIsOverdueFromTheDayAfterItsLastOn() {
        memory.on("2026-04-27");
        assertThat(ledger.isOverdue(CASE, null, PREPARATION)).isFalse();
        assertThat(ledger.isOverdue(CASE, FIRST, PLACEMENT_FOLLOW_UP)).isTrue();
        assertThat(ledger.isOverdue(CASE, null, PLACEMENT_FOLLOW_UP)).isFalse();
        memory.on("2026-04-28");
        assertThat(ledger.isOverdue(CASE, null, PREPARATION)).isTrue();
    }

    @Test
    void nothingIsWaivedThatRunsWasMetOrIsOwedByAnotherRule() {
        assertThat(ledger.isWaived(CASE, null, PREPARATION)).isFalse();
        memory.clocks.hands.end.meet(new Duty(CASE, FIRST, PLACEMENT_FOLLOW_UP), LocalDate.of(2026, 2, 2));
        memory.waive(CASE, PREPARATION);
        assertThat(ledger.isWaived(CASE, null, PREPARATION)).isTrue();
        assertThat(ledger.isWaived(CASE, FIRST, PLACEMENT_FOLLOW_UP)).isFalse();
    }
}
