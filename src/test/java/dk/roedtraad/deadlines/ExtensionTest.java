package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.END;
import static dk.roedtraad.rules.RuleKeys.FIRST_EFFORT;
import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.cases.SuspensionsChanged.Change;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preparation of twelve weeks from 2 February, due on 27 April 2026, that may take sixteen weeks at most. */
class ExtensionTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Map<String, Amount> CAPS = Map.of(PREPARATION, RuleMother.weeks(16),
        HANDOVER, new Amount(4, Unit.WORKING_DAYS), END, RuleMother.weeks(-12));

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final LeaderInMemory leader = new LeaderInMemory(ledger);

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aCaseIsOpened() {
        List<Rule> rules = RuleMother.defaultProfile().stream()
            .map(rule -> RuleMother.capped(rule, CAPS.get(rule.key()))).toList();
        ledger.profiles.put(RuleMother.PROFILE, rules);
        ledger.on("2026-02-02");
        clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-02-02"), true));
        ledger.on("2026-04-01");
    }

    @Test
    void anExtensionMovesTheDueDayAndItsWarningAndIsTold() {
        leader.prolongs(CASE, PREPARATION, "2026-05-11");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-11 RUNNING");
        Deadline extended = ledger.deadlines.rows.get(0);
        assertThat(extended.extendedDays()).isEqualTo(14);
        assertThat(extended.plannedDueOn()).isEqualTo("2026-04-27");
        assertThat(extended.warnOn()).isEqualTo("2026-04-13");
        assertThat(extended.softOn()).isEqualTo("2026-04-27");
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("2 EXTENDED 2026-04-01 2026-04-27 2026-05-11 Fordi");
        assertThat(ledger.told).last().isEqualTo(new DeadlineMoved(CASE, null, PREPARATION, day("2026-05-11")));
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-05-11"));
        assertThat(leader.history).containsExactly("extendDeadline 2026-04-01 Fordi");
        DeadlineEventView told = ledger.deadlines.log(extended.id()).get(1).view();
        assertThat(told.authority()).isEqualTo("Lederen");
        assertThat(ledger.deadlines.log(extended.id()).get(1).extension()).get()
            .isEqualTo(new Extension(day("2026-04-01"), 14, "anna", new Why("Fordi", "Lederen", null)));
    }

    @Test
    void extensionsAddUpToTheCapAndNoFurther() {
        leader.prolongs(CASE, PREPARATION, "2026-04-28");
        leader.prolongs(CASE, PREPARATION, "2026-05-25");
        assertThat(ledger.deadlines.rows.get(0).extendedDays()).isEqualTo(28);
        assertThat(ledger.deadlines.log(ledger.deadlines.rows.get(0).id())).extracting(DeadlineEvent::extension)
            .filteredOn(Optional::isPresent).extracting(told -> told.orElseThrow().days()).containsExactly(1, 27);
        refuses("2026-05-26", "extension-beyond-cap");
        refuses("2029-05-26", "extension-beyond-cap");
        refuses("2026-05-25", "extension-not-later");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-25 RUNNING");
    }

    @Test
    void whetherItIsExtendedOrSuspendedFirstMakesNoDifference() {
        leader.prolongs(CASE, PREPARATION, "2026-05-11");
        ledger.suspend(CASE, PREPARATION, "2026-04-06", "2026-04-12");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-18 RUNNING");
        assertThat(ledger.deadlines.rows.get(0).extendedDays()).isEqualTo(14);
        leader.prolongs(CASE, PREPARATION, "2026-05-19");
        assertThat(ledger.deadlines.rows.get(0).extendedDays()).isEqualTo(15);
        ledger.suspendUntil(CASE, Change.ENDED, "2026-04-05");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-12 RUNNING");
    }

    @Test
    void itCannotFallDueWhileItStandsStill() {
        ledger.suspend(CASE, PREPARATION, "2026-05-04", "2026-05-10");
        refuses("2026-05-06", "extension-day-impossible");
        leader.prolongs(CASE, PREPARATION, "2026-05-11");
        assertThat(ledger.deadlines.rows.get(0).extendedDays()).isEqualTo(7);
    }

    @Test
    void whatStandsStillUntilFurtherNoticeIsNotExtended() {
        ledger.suspend(CASE, PREPARATION, "2026-04-01", null);
        refuses("2026-05-11", "deadline-suspended");
    }

    @Test
    void itIsNotExtendedIntoDaysOnWhichItWillStandStillUntilFurtherNotice() {
        ledger.suspend(CASE, PREPARATION, "2026-05-26", null);
        refuses("2026-05-26", "extension-beyond-cap");
        leader.prolongs(CASE, PREPARATION, "2026-05-25");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-25 RUNNING");
    }

    @Test
    void noExtensionReachesBeyondAnOpenSuspensionThatIsKnownAhead() {
        ledger.suspend(CASE, PREPARATION, "2026-05-04", null);
        refuses("2026-05-11", "deadline-suspended");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 DUE_SOON");
    }

    @Test
    void anExtendedDayThatRolledIsTakenBackAsItRolled() {
        Rule rule = RuleMother.capped(RuleMother.rolling(5, Unit.WORKING_DAYS), RuleMother.weeks(4));
        ledger.profiles.put(RuleMother.PROFILE, List.of(rule));
        clocks.hands.arm.from(day("2026-04-01"), Duty.of(CASE, "F-TEST"));
        leader.extend.perform(leader.id(CASE, "F-TEST"), new ExtendDeadline.Form(null, day("2026-04-20"), "Fordi",
            "Lederen", "§ 1"));
        clocks.hands.end.meet(Duty.of(CASE, "F-TEST"), day("2026-04-01"));
        clocks.hands.reopen.on(day("2026-04-01"), Duty.of(CASE, "F-TEST"), "adjourned");
        assertThat(ledger.log(CASE, "F-TEST", 1)).containsExactly("1 ARMED 2026-04-01 null 2026-04-13 adjourned",
            "2 EXTENDED 2026-04-01 2026-04-13 2026-04-20 Fordi");
    }

    @Test
    void whatHasEndedIsNotExtended() {
        clocks.on(new MeetingHeld(CASE, day("2026-04-01")));
        refuses("2026-05-11", "deadline-ended");
    }

    @Test
    void whatIsLateIsExtendedOnlyWhenThatWasAllowedBefore() {
        ledger.on("2026-04-28");
        refuses("2026-05-11", "extension-after-due");
        leader.extend.perform(leader.id(CASE, PREPARATION), new ExtendDeadline.Form(day("2026-04-27"),
            day("2026-05-11"), "Fordi", "Lederen", null));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-11 DUE_SOON");
    }

    @Test
    void aRuleWithoutACapIsNotExtended() {
        clocks.hands.arm.from(day("2026-03-01"), Duty.of(CASE, FIRST_EFFORT));
        assertThatThrownBy(() -> leader.prolongs(CASE, FIRST_EFFORT, "2026-10-01"))
            .isInstanceOfSatisfying(Problem.class, told -> assertThat(told.code()).isEqualTo("rule-not-extendable"));
    }

    @Test
    void theLawAsksForALegalBasis() {
        Rule law = RuleMother.capped(RuleMother.rolling(5, Unit.WORKING_DAYS), RuleMother.weeks(4));
        ledger.profiles.put(RuleMother.PROFILE, List.of(law));
        clocks.hands.arm.from(day("2026-04-01"), Duty.of(CASE, "F-TEST"));
        UUID id = leader.id(CASE, "F-TEST");
        assertThatThrownBy(() -> leader.extend.perform(id, LeaderInMemory.extension("2026-04-14")))
            .isInstanceOfSatisfying(Problem.class, told -> assertThat(told.code()).isEqualTo("legal-basis-missing"));
        assertThat(leader.extend.perform(id, new ExtendDeadline.Form(null, day("2026-04-14"), "Fordi", "Lederen",
            "§ 1, stk. 2"))).isEqualTo(CASE);
        assertThatThrownBy(() -> leader.extend.perform(id, new ExtendDeadline.Form(null, day("2026-04-18"), "Fordi",
            "Lederen", "§ 1"))).isInstanceOfSatisfying(Problem.class, told -> {
                assertThat(told.code()).isEqualTo("extension-day-impossible");
                assertThat(told.remedy()).contains("2026-04-20");
            });
    }

    @Test
    void nobodyAllowsAnythingAheadOrBeforeTheCase() {
        for (String on : List.of("2026-04-02", "2026-02-01")) {
            assertThatThrownBy(() -> leader.extend.perform(leader.id(CASE, PREPARATION),
                new ExtendDeadline.Form(day(on), day("2026-05-11"), "Fordi", "Lederen", null)))
                .isInstanceOfSatisfying(Problem.class, told -> assertThat(told.code()).startsWith("occurred-"));
        }
    }

    @Test
    void whatIsTakenBackIsExtendedAsItWas() {
        leader.prolongs(CASE, PREPARATION, "2026-05-04");
        leader.prolongs(CASE, PREPARATION, "2026-05-11");
        clocks.on(new MeetingHeld(CASE, day("2026-04-01")));
        clocks.on(new CaseReopened(CASE, Phase.PREPARATION, day("2026-04-01")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-11 SUPERSEDED 2026-04-01",
            "2026-02-02 2026-05-11 RUNNING");
        assertThat(ledger.log(CASE, PREPARATION, 1)).containsExactly("1 ARMED 2026-02-02 null 2026-04-27 case-reopened",
            "2 EXTENDED 2026-04-01 2026-04-27 2026-05-04 Fordi", "3 EXTENDED 2026-04-01 2026-05-04 2026-05-11 Fordi");
    }

    @Test
    void aCorrectedAnchorIsExtendedAsItWas() {
        leader.prolongs(CASE, PREPARATION, "2026-05-11");
        clocks.on(new RegistrationCorrected(CASE, "openCase", null, null, day("2026-02-02"), day("2026-01-26")));
        assertThat(ledger.of(CASE, PREPARATION)).last().isEqualTo("2026-01-26 2026-05-04 RUNNING");
    }

    @Test
    void aNewRoundIsNotExtended() {
        leader.prolongs(CASE, PREPARATION, "2026-05-11");
        clocks.hands.arm.from(day("2026-04-01"), Duty.of(CASE, PREPARATION));
        assertThat(ledger.of(CASE, PREPARATION)).last().isEqualTo("2026-04-01 2026-06-24 RUNNING");
    }

    private void refuses(String until, String code) {
        assertThatThrownBy(() -> leader.prolongs(CASE, PREPARATION, until))
            .isInstanceOfSatisfying(Problem.class, told -> assertThat(told.code()).isEqualTo(code));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
