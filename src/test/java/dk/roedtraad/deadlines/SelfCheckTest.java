package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.CONTACT;
import static dk.roedtraad.rules.RuleKeys.DECISION;
import static dk.roedtraad.rules.RuleKeys.END;
import static dk.roedtraad.rules.RuleKeys.FIRST_EFFORT;
import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.PLACEMENT_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.cases.SuspensionGround;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.tasks.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case owes by where it stands, against what runs; and what mends it. */
class SelfCheckTest {

    private static final UUID CASE = UUID.randomUUID();

    private static final UUID MATCH = UUID.randomUUID();

    private static final LocalDate STARTED = LocalDate.of(2026, 2, 2);

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final SelfCheckInMemory self = new SelfCheckInMemory(ledger);

    private final List<OpenStep> steps = self.steps;

    private final SelfCheck check = self.check;

    private Phase phase = Phase.PREPARATION;

    @BeforeEach
    void everyRuleHolds() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.on("2026-02-02");
    }

    @Test
    void aPreparationThatRunsWhileItsStepsAreOpenIsAsItOughtToBe() {
        arm(PREPARATION, null);
        waitsFor("makeCv", "receiveMedicalCertificate");
        assertThat(found()).containsExactly("DEADLINE_MISSING F-LAE265 2026-02-02");
    }

    @Test
    void whatIsOwedAndDoesNotRunIsMissingAndIsArmedFromTheDayItCountsFrom() {
        waitsFor("makeCv");
        assertThat(found()).containsExactly("DEADLINE_MISSING F-PREP 2026-02-02");
        mendAll();
        assertThat(found()).isEmpty();
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 RUNNING");
        assertThat(ledger.log(CASE, PREPARATION, 0)).containsExactly("1 ARMED 2026-02-02 null 2026-04-27 self-check");
    }

    @Test
    void whatRunsWithoutItsStepIsNotOwedAndIsCancelled() {
        arm(DECISION, null);
        waitsFor("chooseCompanion");
        assertThat(found()).containsExactly("DEADLINE_NOT_OWED F-DECISION null");
        mendAll();
        assertThat(found()).isEmpty();
        assertThat(ledger.of(CASE, DECISION)).singleElement().asString().endsWith("CANCELLED");
    }

    @Test
    void theDecisionIsOwedWhileTheIndstillingIsHandedOver() {
        arm(DECISION, null);
        arm("F-HANDOVER", null);
        waitsFor("handOverRecommendation");
        assertThat(found()).isEmpty();
    }

    @Test
    void aProgrammesClocksRunWhileItsHandoverIsPending() {
        phase = Phase.PROGRAMME;
        for (String rule : List.of(CONTACT, "F-PLAN", FIRST_MEETING, FIRST_EFFORT, "F-LEGAL-TALKS", "F-PLACEMENT")) {
            arm(rule, null);
        }
        arm(END, Span.backFrom(LocalDate.of(2027, 12, 31), STARTED));
        waitsFor("holdFirstMeeting");
        assertThat(found()).isEmpty();
        steps.clear();
        assertThat(found()).containsExactlyInAnyOrder("DEADLINE_NOT_OWED F-CONTACT null",
            "DEADLINE_NOT_OWED F-PLAN null", "DEADLINE_NOT_OWED F-END null");
    }

    @Test
    void aProgrammeThatWasGrantedHereOwesItsFirstEffort() {
        phase = Phase.PROGRAMME;
        assertThat(found()).isEmpty();
        arm(FIRST_MEETING, null);
        ledger.clocks.hands.end.meet(Duty.of(CASE, FIRST_MEETING), STARTED);
        assertThat(found()).contains("DEADLINE_MISSING F-FIRST-EFFORT 2026-02-02");
    }

    @Test
    void aFirstEffortThatHasBegunIsOwedNoMore() {
        phase = Phase.PROGRAMME;
        for (String rule : List.of(FIRST_MEETING, FIRST_EFFORT, "F-LEGAL-TALKS", "F-PLACEMENT")) {
            arm(rule, null);
        }
        ledger.clocks.hands.end.meet(Duty.of(CASE, FIRST_EFFORT), STARTED);
        assertThat(found()).isEmpty();
    }

    @Test
    void aPreparationCountsFromTheCasesStartAndOneBesideAProgrammeFromItsOwn() {
        steps.add(new OpenStep(CASE, "makeCv", null, at("2026-02-20")));
        assertThat(found()).containsExactly("DEADLINE_MISSING F-PREP 2026-02-02");
        phase = Phase.PROGRAMME;
        assertThat(found()).containsExactly("DEADLINE_MISSING F-PREP 2026-02-20");
    }

    @Test
    void whatCountsFromTheProgrammeCountsFromItsStartOnceThatIsKnown() {
        steps.add(new OpenStep(CASE, "makeIndsatsplan", null, at("2026-02-20")));
        assertThat(found()).containsExactly("DEADLINE_MISSING F-PLAN 2026-02-20");
        phase = Phase.PROGRAMME;
        assertThat(found()).containsExactly("DEADLINE_MISSING F-PLAN 2026-02-02");
    }

    @Test
    void whatWasWaivedOrSettledIsOwedNoMore() {
        phase = Phase.PROGRAMME;
        arm(CONTACT, null);
        ledger.waive(CASE, CONTACT);
        arm(END, Span.backFrom(LocalDate.of(2027, 12, 31), STARTED));
        ledger.clocks.hands.end.meet(Duty.of(CASE, END), STARTED);
        waitsFor("holdConversation", "reviewStatus");
        assertThat(found()).isEmpty();
    }

    @Test
    void eachMatchOwesItsOwnFollowUp() {
        phase = Phase.PROGRAMME;
        steps.add(new OpenStep(CASE, "followUpPlacement", MATCH, at("2026-03-02")));
        assertThat(check.of(List.of(file()))).extracting(Finding::subjectId).containsExactly(MATCH);
        mendAll();
        assertThat(ledger.of(new Duty(CASE, MATCH, PLACEMENT_FOLLOW_UP))).singleElement().asString()
            .startsWith("2026-03-02 2026-03-16");
    }

    @Test
    void daysThatTheRuleDoesNotGiveAreFoundAndCountedAnew() {
        arm(PREPARATION, null);
        waitsFor("makeCv");
        Deadline deadline = ledger.deadlines.running(Duty.of(CASE, PREPARATION)).orElseThrow();
        Schedule schedule = ledger.standstill.scheduleOf(deadline);
        deadline.runAs(schedule, new Course(null, null, LocalDate.of(2026, 6, 1), null, Pauses.NONE));
        assertThat(found()).containsExactly("DATES_DIFFER F-PREP"
            + " warn 2026-03-30, soft 2026-04-13, due 2026-04-27, remaining null, paused []");
        mendAll();
        assertThat(found()).isEmpty();
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("2 CORRECTED 2026-02-02 2026-06-01 2026-04-27 self-check");
    }

    @Test
    void aSuspensionThatTheDeadlineMissedIsFoundAndCountedIn() {
        arm(PREPARATION, null);
        waitsFor("makeCv");
        ledger.suspended.add(new SuspendedPeriod(SuspensionGround.OTHER, List.of(PREPARATION),
            LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)));
        assertThat(found()).singleElement().asString().endsWith("due 2026-05-04, remaining null, paused"
            + " [2026-03-02..2026-03-08]");
        mendAll();
        assertThat(found()).isEmpty();
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-04 RUNNING");
    }

    private CaseFacts file() {
        boolean programme = phase == Phase.PROGRAMME;
        return new CaseFacts(CASE, RuleMother.PROFILE, phase, "team-nord", "anna", null, "bo", STARTED, true,
            programme ? STARTED : null, programme ? LocalDate.of(2027, 12, 31) : null);
    }

    private void arm(String rule, Span span) {
        ledger.programmeStartsOn = phase == Phase.PROGRAMME ? STARTED : null;
        ledger.clocks.hands.arm.from(span == null ? Span.from(STARTED) : span, Duty.of(CASE, rule), null);
    }

    private void waitsFor(String... types) {
        Arrays.stream(types).forEach(type -> steps.add(new OpenStep(CASE, type, null, at("2026-02-02"))));
    }

    private List<String> found() {
        return check.of(List.of(file())).stream().map(one -> one.kind() + " " + one.rule() + " " + one.expected())
            .toList();
    }

    private void mendAll() {
        check.of(List.of(file())).forEach(finding -> self.mend.perform(file(), finding));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
