package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.DECISION;
import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.tasks.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case in preparation that is mended because somebody asked for it. */
class RepairCaseTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final LocalDate STARTED = LocalDate.of(2026, 2, 2);

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final SelfCheckInMemory self = new SelfCheckInMemory(ledger);

    private final List<String> history = new ArrayList<>();

    private final RepairCase repair = new RepairCase();

    @BeforeEach
    void itsPreparationIsDueOnTheTwentySeventhOfApril() {
        repair.progress = ledger.progress;
        repair.check = self.check;
        repair.timers = self.timerCheck;
        repair.mend = self.mend;
        repair.clock = ledger.clock;
        repair.history = new CaseHistory() {
            @Override
            public void record(UUID caseId, Happening what) {
                history.add(what.act() + " " + what.occurredOn() + " " + what.reason());
            }
        };
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.on("2026-02-02");
        arm(PREPARATION);
        self.steps.add(new OpenStep(CASE, "makeCv", null, Instant.parse("2026-02-02T10:00:00Z")));
    }

    private void arm(String rule) {
        ledger.clocks.hands.arm.from(STARTED, Duty.of(CASE, rule));
        ledger.told.clear();
    }

    private RepairDeadlines.RepairedCase repaired() {
        return repair.perform(CASE, "efter nedbruddet");
    }

    private static List<Finding.Kind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).toList();
    }

    @Test
    void aCaseThatIsAsItOughtToBeIsLeftAloneAndNothingIsWrittenDown() {
        assertThat(repaired()).isEqualTo(new RepairDeadlines.RepairedCase(CASE, List.of(), List.of(), null));
        assertThat(history).isEmpty();
        assertThat(ledger.told).isEmpty();
        assertThat(ledger.locked).containsExactly(CASE);
    }

    @Test
    void whatWasWrongIsMendedAndTheHistorySaysWhy() {
        arm(DECISION);
        RepairDeadlines.RepairedCase done = repaired();
        assertThat(kinds(done.mended())).containsExactly(Finding.Kind.DEADLINE_NOT_OWED);
        assertThat(done.left()).isEmpty();
        assertThat(done.caseId()).isEqualTo(CASE);
        assertThat(ledger.of(CASE, DECISION)).singleElement().asString().endsWith("CANCELLED");
        assertThat(history).containsExactly("repairDeadlines 2026-02-02 efter nedbruddet");
    }

    @Test
    void aTimerThatWasUsedUpIsAskedForAgain() {
        self.timers.add(new DeadlineTimer(CASE, null, PREPARATION, false, null));
        assertThat(kinds(repaired().left())).containsExactly(Finding.Kind.TIMER_MISSING);
        assertThat(ledger.told).containsExactly(new DeadlineMoved(CASE, null, PREPARATION, LocalDate.of(2026, 4, 27)));
        assertThat(history).isEmpty();
    }

    @Test
    void aTimerForNothingIsToldThatNothingIsOwed() {
        self.timers.add(new DeadlineTimer(CASE, null, DECISION, true, ledger.clock.endOf(STARTED)));
        assertThat(kinds(repaired().left())).containsExactly(Finding.Kind.TIMER_WITHOUT_DEADLINE);
        assertThat(ledger.told).containsExactly(new DeadlineEnded(CASE, null, DECISION));
    }

    @Test
    void timersAreSetByWhatTheDeadlinesAreAfterTheyWereMended() {
        arm(FIRST_MEETING);
        Deadline wrong = ledger.deadlines.running(Duty.of(CASE, PREPARATION)).orElseThrow();
        wrong.runAs(ledger.standstill.scheduleOf(wrong),
            new Course(null, null, LocalDate.of(2026, 6, 1), null, Pauses.NONE));
        self.timers.add(new DeadlineTimer(CASE, null, PREPARATION, true,
            ledger.clock.endOf(LocalDate.of(2026, 6, 1))));
        RepairDeadlines.RepairedCase done = repaired();
        assertThat(kinds(done.mended())).containsExactly(Finding.Kind.DATES_DIFFER);
        assertThat(kinds(done.left())).as("the models here set no timers").containsExactly(Finding.Kind.TIMER_DIFFERS);
        assertThat(ledger.told).containsOnly(new DeadlineMoved(CASE, null, PREPARATION, LocalDate.of(2026, 4, 27)));
    }
}
