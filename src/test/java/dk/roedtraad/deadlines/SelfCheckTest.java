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
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.tasks.OpenStep;
import dk.roedtraad.tasks.Worklist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case owes by where it stands, against what runs; and what mends it. */
class SelfCheckTest {

    private static final UUID CASE = UUID.randomUUID();

    private static final UUID MATCH = UUID.randomUUID();

    private static final LocalDate STARTED = LocalDate.of(2026, 2, 2);

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final List<OpenStep> steps = new ArrayList<>();

    private final List<DeadlineTimer> timers = new ArrayList<>();

    private final SelfCheck check = new SelfCheck();

    private final TimerCheck timerCheck = new TimerCheck();

    private final MendDeadline mend = new MendDeadline();

    private Phase phase = Phase.PREPARATION;

    @BeforeEach
    void everythingIsAtHand() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.on("2026-02-02");
        check.deadlines = ledger.deadlines;
        check.standstill = ledger.standstill;
        check.demands = new Demands();
        check.demands.rulebook = ledger.clocks.hands.arm.rulebook;
        check.worklist = new Worklist() {
            @Override
            public List<OpenStep> openSteps(Collection<UUID> cases) {
                return steps;
            }
        };
        check.progress = new CaseProgress() {
            @Override
            public Map<UUID, List<SuspendedPeriod>> suspended(Collection<UUID> some) {
                return Map.of(CASE, ledger.suspended);
            }
        };
        timerCheck.deadlines = ledger.deadlines;
        timerCheck.clock = ledger.clock;
        timerCheck.models = cases -> timers;
        wireMending();
    }

    private void wireMending() {
        mend.deadlines = ledger.deadlines;
        mend.check = check;
        mend.arm = ledger.clocks.hands.arm;
        mend.end = ledger.clocks.hands.end;
        mend.clock = ledger.clock;
        mend.recount = new RecountDeadline();
        mend.recount.deadlines = ledger.deadlines;
        mend.recount.standstill = ledger.standstill;
        mend.recount.log = ledger.log;
        mend.recount.clock = ledger.clock;
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
    void timersAreComparedWithTheEndOfTheDueDay() {
        arm(PREPARATION, null);
        Instant breach = ledger.clock.endOf(LocalDate.of(2026, 4, 27));
        timer(PREPARATION, true, breach);
        assertThat(timersFound()).isEmpty();
        timer(PREPARATION, true, breach.plusSeconds(1));
        assertThat(timersFound()).containsExactly("TIMER_DIFFERS F-PREP " + breach);
        timers.clear();
        timer(PREPARATION, false, null);
        assertThat(timersFound()).containsExactly("TIMER_MISSING F-PREP " + breach);
        ledger.on("2026-04-28");
        assertThat(timersFound()).as("an overdue deadline has had its timer").isEmpty();
        timer(PREPARATION, true, ledger.clock.now().plusSeconds(60));
        assertThat(timersFound()).as("one that lost against an act is tried again").isEmpty();
        timers.clear();
        timer(PREPARATION, true, ledger.clock.now().plusSeconds(7200));
        assertThat(timersFound()).containsExactly("TIMER_DIFFERS F-PREP " + breach);
    }

    @Test
    void aTimerThatIsSetAndStandsForNothingIsFound() {
        timer(PREPARATION, true, at("2026-04-27"));
        timer(END, true, null);
        assertThat(timersFound()).containsExactly("TIMER_WITHOUT_DEADLINE F-PREP null");
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

    private void timer(String rule, boolean stands, Instant goesOffAt) {
        timers.add(new DeadlineTimer(CASE, null, rule, stands, goesOffAt));
    }

    private List<String> found() {
        return said(check.of(List.of(file())));
    }

    private List<String> timersFound() {
        return said(timerCheck.of(List.of(file())));
    }

    private void mendAll() {
        check.of(List.of(file())).forEach(finding -> mend.perform(file(), finding));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(one -> one.kind() + " " + one.rule() + " " + one.expected()).toList();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
