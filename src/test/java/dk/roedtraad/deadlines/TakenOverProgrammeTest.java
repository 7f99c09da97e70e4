package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.APPEAL;
import static dk.roedtraad.rules.RuleKeys.CERTIFICATE;
import static dk.roedtraad.rules.RuleKeys.CONTACT;
import static dk.roedtraad.rules.RuleKeys.DECISION;
import static dk.roedtraad.rules.RuleKeys.FIRST_SURVEY;
import static dk.roedtraad.rules.RuleKeys.LEGAL_TALKS;
import static dk.roedtraad.rules.RuleKeys.PLACEMENT;
import static dk.roedtraad.rules.RuleKeys.PLACEMENT_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PLAN;
import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PROGRESSION;
import static dk.roedtraad.rules.RuleKeys.SECOND_SURVEY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseTakenOver;
import dk.roedtraad.cases.Past;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case owes that came in on 1 June 2026; a programme since 5 January 2026, granted on 22 December 2025. */
class TakenOverProgrammeTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID MATCH = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private final LedgerInMemory ledger = new LedgerInMemory();

    @BeforeEach
    void today() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.on("2026-06-01");
        ledger.programmeStartsOn = day("2026-01-05");
    }

    @Test
    void whatIsNotKnownToHaveHappenedIsOwedFromTheStart() {
        takenOver(new Past.Programme(day("2025-12-22"), day("2026-01-05"), day("2027-12-31"), day("2026-01-05"), null,
            null, null, day("2026-01-05"), false, false, Map.of()));
        assertThat(ledger.of(CASE, PLAN)).containsExactly("2026-01-05 2026-02-02 OVERDUE");
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).isEmpty();
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 DUE_SOON");
        assertThat(ledger.of(CASE, PROGRESSION)).containsExactly("2026-01-05 2026-04-05 OVERDUE");
        assertThat(ledger.of(CASE, FIRST_SURVEY)).containsExactly("2025-12-22 2026-01-05 OVERDUE");
        assertThat(ledger.of(CASE, SECOND_SURVEY)).containsExactly("2026-01-05 2026-07-19 RUNNING");
        assertThat(ledger.of(CASE, PLACEMENT)).containsExactly("2026-01-05 2026-03-09 OVERDUE");
        assertThat(ledger.of(CASE, LEGAL_TALKS)).containsExactly("2026-01-05 2026-07-05 DUE_SOON");
        assertThat(ledger.log(CASE, PLAN, 0)).containsExactly("1 ARMED 2026-01-05 null 2026-02-02 taken-over");
    }

    @Test
    void whatIsKnownCountsFromItsOwnDay() {
        takenOver(new Past.Programme(day("2025-12-22"), day("2026-01-05"), day("2027-12-31"), day("2026-05-11"),
            day("2026-05-18"), day("2026-02-02"), day("2026-02-02"), day("2026-04-06"), true, true,
            Map.of(MATCH, day("2026-05-25"))));
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-05-11 2026-06-08 RUNNING");
        assertThat(ledger.of(CASE, PROGRESSION)).containsExactly("2026-04-06 2026-07-06 RUNNING");
        assertThat(ledger.of(new Duty(CASE, MATCH, PLACEMENT_FOLLOW_UP)))
            .containsExactly("2026-05-25 2026-06-08 RUNNING");
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule())
            .doesNotContain(PLAN, FIRST_SURVEY, SECOND_SURVEY, PLACEMENT, APPEAL);
    }

    @Test
    void theTalksThatNobodyCountedAreNotOwedWhenTheirTimeHasPassed() {
        ledger.on("2026-07-06");
        takenOver(new Past.Programme(day("2025-12-22"), day("2026-01-05"), day("2027-12-31"), day("2026-05-11"), null,
            null, null, day("2026-04-06"), true, true, Map.of()));
        assertThat(ledger.of(CASE, LEGAL_TALKS)).isEmpty();
    }

    @Test
    void theCitizenMayStillAppealAgainstADecisionOfTheseWeeks() {
        ledger.programmeStartsOn = day("2026-06-08");
        takenOver(new Past.Programme(day("2026-05-25"), day("2026-06-08"), day("2027-12-31"), day("2026-06-08"), null,
            null, null, day("2026-06-08"), true, true, Map.of()));
        assertThat(ledger.of(CASE, APPEAL)).containsExactly("2026-05-25 2026-06-22 RUNNING");
    }

    @Test
    void aCertificateThatIsAwaitedIsAwaitedFromItsOrder() {
        ledger.programmeStartsOn = null;
        ledger.clocks.on(new CaseTakenOver(CASE, Phase.PREPARATION,
            new Past(day("2026-05-04"), day("2026-05-11"), null, null, null)));
        assertThat(ledger.of(CASE, CERTIFICATE)).containsExactly("2026-05-11 2026-06-10 DUE_SOON");
    }

    @Test
    void aDecisionIsOwedFromTheMeeting() {
        ledger.programmeStartsOn = null;
        ledger.clocks.on(new CaseTakenOver(CASE, Phase.DECISION,
            new Past(day("2026-02-02"), null, day("2026-05-27"), day("2026-05-28"), null)));
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule() + " " + row.dueOn())
            .containsExactly(DECISION + " 2026-06-24");
    }

    private void takenOver(Past.Programme programme) {
        ledger.clocks.on(new CaseTakenOver(CASE, Phase.PROGRAMME,
            new Past(day("2025-08-04"), null, day("2025-12-15"), null, programme)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
