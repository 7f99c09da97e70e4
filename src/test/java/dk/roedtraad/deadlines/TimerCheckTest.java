package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.CONTACT;
import static dk.roedtraad.rules.RuleKeys.END;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.rules.RuleMother;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timers of a case's models, against the deadlines that run in it since 2 February 2026. */
class TimerCheckTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final LocalDate STARTED = LocalDate.of(2026, 2, 2);

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final SelfCheckInMemory self = new SelfCheckInMemory(ledger);

    private final List<DeadlineTimer> timers = self.timers;

    @BeforeEach
    void everyRuleHolds() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.on("2026-02-02");
    }

    @Test
    void whatOnlyWarnsHasNoTimer() {
        ledger.programmeStartsOn = STARTED;
        arm(CONTACT);
        assertThat(found()).isEmpty();
        timer(CONTACT, true, ledger.clock.endOf(LocalDate.of(2026, 2, 9)));
        assertThat(found()).containsExactly("TIMER_WITHOUT_DEADLINE F-CONTACT null");
    }

    @Test
    void timersAreComparedWithTheEndOfTheDueDay() {
        arm(PREPARATION);
        Instant breach = ledger.clock.endOf(LocalDate.of(2026, 4, 27));
        timer(PREPARATION, true, breach);
        assertThat(found()).isEmpty();
        timer(PREPARATION, true, breach.plusSeconds(1));
        assertThat(found()).containsExactly("TIMER_DIFFERS F-PREP " + breach);
        timers.clear();
        timer(PREPARATION, false, null);
        assertThat(found()).containsExactly("TIMER_MISSING F-PREP " + breach);
        ledger.on("2026-04-28");
        assertThat(found()).as("an overdue deadline has had its timer").isEmpty();
        timer(PREPARATION, true, ledger.clock.now().plusSeconds(60));
        assertThat(found()).as("one that lost against an act is tried again").isEmpty();
        timers.clear();
        timer(PREPARATION, true, ledger.clock.now().plusSeconds(7200));
        assertThat(found()).containsExactly("TIMER_DIFFERS F-PREP " + breach);
    }

    @Test
    void aTimerThatIsSetAndStandsForNothingIsFound() {
        timer(PREPARATION, true, ledger.clock.endOf(LocalDate.of(2026, 4, 27)));
        timer(END, true, null);
        assertThat(found()).containsExactly("TIMER_WITHOUT_DEADLINE F-PREP null");
        ledger.on("2026-04-28");
        assertThat(found()).as("one whose moment has come is on its way out").isEmpty();
    }

    private void arm(String rule) {
        ledger.clocks.hands.arm.from(STARTED, Duty.of(CASE, rule));
    }

    private void timer(String rule, boolean stands, Instant goesOffAt) {
        timers.add(new DeadlineTimer(CASE, null, rule, stands, goesOffAt));
    }

    private List<String> found() {
        CaseFacts file = new CaseFacts(CASE, RuleMother.PROFILE, Phase.PREPARATION, "team-nord", "anna", null, "bo",
            STARTED, true, null, null);
        return self.timerCheck.of(List.of(file)).stream()
            .map(one -> one.kind() + " " + one.rule() + " " + one.expected()).toList();
    }
}
