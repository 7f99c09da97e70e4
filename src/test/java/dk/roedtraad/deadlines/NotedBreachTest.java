package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deadline keeps of the breach that its log told of last. */
class NotedBreachTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Duty DUTY = Duty.of(CASE, PREPARATION);

    private final LedgerInMemory ledger = new LedgerInMemory();

    @BeforeEach
    void aPreparationIsDueOnTheTwentySeventhOfApril() {
        ledger.on("2026-02-02");
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-02-02"), true));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** @return the due day of the breach and the entry that told of it, of the preparation that was armed n-th */
    private String noted(int n) {
        Deadline one = ledger.deadlines.rows.stream().filter(row -> row.duty().equals(DUTY)).toList().get(n);
        List<DeadlineEvent> log = ledger.deadlines.log(one.id());
        Rungs told = one.rungs();
        return told.breachDueOn() + " " + log.stream().filter(entry -> told.noted(List.of(entry)) != null)
            .map(DeadlineEvent::number).findFirst().orElse(null);
    }

    @Test
    void whatPeopleWereToldOfIsNoted() {
        assertThat(noted(0)).isEqualTo("null null");
        ledger.on("2026-04-30");
        ledger.breach.perform(CASE, PREPARATION);
        assertThat(noted(0)).isEqualTo("2026-04-27 4");
    }

    @Test
    void itStaysWhenTheDayMovesAndTheNextOneTakesItsPlace() {
        ledger.on("2026-04-30");
        ledger.breach.perform(CASE, PREPARATION);
        ledger.suspend(CASE, PREPARATION, "2026-04-01", "2026-04-10");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-07 DUE_SOON");
        assertThat(noted(0)).isEqualTo("2026-04-27 4");
        ledger.on("2026-05-08");
        ledger.breach.perform(CASE, PREPARATION);
        assertThat(noted(0)).startsWith("2026-05-07 ");
    }

    @Test
    void theExplanationTellsOfItWhereTheDatesDoNot() {
        ledger.on("2026-04-30");
        ledger.breach.perform(CASE, PREPARATION);
        assertThat(explained().sentence().da()).doesNotContain("noteret").endsWith("overskredet med 3 dage.");
        assertThat(explained().breachNoted()).isEqualTo(new Explanation.Noted(day("2026-04-27"), day("2026-04-30")));
        ledger.suspend(CASE, PREPARATION, "2026-04-01", "2026-04-10");
        assertThat(explained().sentence().da()).contains("senest 7.5.2026: ").endsWith("; der blev noteret en"
            + " overskridelse 30.4.2026, da sidste dag var 27.4.2026; der er 7 dage tilbage.");
        assertThat(explained().sentence().en()).endsWith("; a breach was noted on 30 April 2026, when the last day was"
            + " 27 April 2026; 7 days remain.");
        ledger.on("2026-05-09");
        assertThat(explained().sentence().en()).contains("a breach was noted").endsWith("it is overdue by 2 days.");
    }

    private Explanation explained() {
        Deadline first = ledger.deadlines.rows.get(0);
        return Explanation.of(Situation.of(first, ledger.deadlines.pausesOf(first), ledger.deadlines.log(first.id()),
            new WorkingDays(), ledger.clock.today()));
    }

    @Test
    void anEndAfterTheLastDayIsNotedThoughNobodyWasTold() {
        ledger.on("2026-04-30");
        ledger.clocks.on(new MeetingHeld(CASE, day("2026-04-28")));
        assertThat(noted(0)).isEqualTo("2026-04-27 2");
        ledger.clocks.hands.metRightly(DUTY, day("2026-04-28"), day("2026-04-27"));
        assertThat(noted(0)).isEqualTo("2026-04-27 2");
        ledger.clocks.hands.metRightly(DUTY, day("2026-04-27"), day("2026-04-29"));
        assertThat(noted(0)).isEqualTo("2026-04-27 4");
    }

    @Test
    void whatEndsInTimeAndIsTypedLaterIsNotNoted() {
        ledger.on("2026-04-30");
        ledger.clocks.on(new MeetingHeld(CASE, day("2026-04-27")));
        assertThat(noted(0)).isEqualTo("null null");
    }

    @Test
    void whatIsCancelledOrReleasedAfterTheLastDayIsNoted() {
        ledger.on("2026-04-30");
        ledger.clocks.hands.cancel(DUTY, day("2026-04-28"), "given-up");
        assertThat(noted(0)).isEqualTo("2026-04-27 2");
        ledger.clocks.hands.reopen.revive(day("2026-04-30"), DUTY, Set.of(Ending.CANCELLED));
        assertThat(noted(0)).isEqualTo("2026-04-27 2");
        assertThat(noted(1)).isEqualTo("null null");
        ledger.waive(CASE, PREPARATION);
        assertThat(noted(1)).isEqualTo("2026-04-27 2");
    }

    @Test
    void whatGivesWayToALaterAnchorAfterItsLastDayIsNoted() {
        ledger.on("2026-04-30");
        ledger.clocks.hands.start(DUTY, Span.from(day("2026-04-27")), null);
        assertThat(noted(0)).isEqualTo("null null");
        ledger.on("2026-07-25");
        ledger.clocks.hands.start(DUTY, Span.from(day("2026-07-22")), null);
        assertThat(ledger.of(CASE, PREPARATION)).hasSize(3).element(1).asString().contains("2026-07-20 SUPERSEDED");
        assertThat(noted(1)).isEqualTo("2026-07-20 2");
    }

    @Test
    void whatCountedFromAWrongDayIsNotNoted() {
        ledger.on("2026-04-30");
        ledger.clocks.hands.anchorRightly(DUTY, day("2026-02-02"), day("2026-04-29"));
        assertThat(ledger.of(CASE, PREPARATION)).hasSize(2).first().asString().contains("SUPERSEDED");
        assertThat(noted(0)).isEqualTo("null null");
    }

    @Test
    void whatOnlyWarnsIsNeverBreached() {
        ledger.profiles.put(RuleMother.PROFILE, List.of(RuleMother.with(Effect.WARNING)));
        Duty test = Duty.of(CASE, "F-TEST");
        ledger.clocks.hands.start(test, Span.from(day("2026-02-02")), null);
        ledger.on("2026-04-30");
        ledger.clocks.hands.meet(test, day("2026-04-30"));
        assertThat(ledger.deadlines.last(test).orElseThrow().rungs().breachDueOn()).isNull();
    }
}
