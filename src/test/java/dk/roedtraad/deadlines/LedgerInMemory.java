package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.cases.SuspensionGround;
import dk.roedtraad.cases.SuspensionsChanged;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.plans.IndsatsplanAgreed;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.rules.Calendars;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Identity;
import dk.roedtraad.time.CaseClock;
import dk.roedtraad.time.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The whole ledger wired by hand over lists, for one person who works in cases of the default profile. */
class LedgerInMemory {

    private static final Instant BEGAN = Instant.parse("2025-12-01T08:00:00Z");

    final DeadlinesInMemory deadlines = new DeadlinesInMemory();

    final Map<String, List<Rule>> profiles = new HashMap<>(Map.of(RuleMother.PROFILE, RuleMother.defaultProfile()));

    final Map<UUID, LocalDate> nextDue = new HashMap<>();

    final List<Object> told = new ArrayList<>();

    final List<SuspendedPeriod> suspended = new ArrayList<>();

    final List<UUID> locked = new ArrayList<>();

    LocalDate programmeStartsOn;

    boolean programmeRecommended = true;

    final CaseClock clock = CaseClock.on(Clock.fixed(BEGAN, CaseClock.ZONE));

    final TurnClocks clocks = new TurnClocks();

    final PauseDeadlines pause = new PauseDeadlines();

    final RecordBreach breach = new RecordBreach();

    final RingRung ring = new RingRung();

    final NoticesInMemory notices = new NoticesInMemory();

    final Ledger ledger = new Ledger();

    final CaseProgress progress = new CaseProgress() {
        @Override
        public void lock(UUID caseId) {
            locked.add(caseId);
        }

        @Override
        public CaseFacts facts(UUID caseId) {
            return new CaseFacts(caseId, RuleMother.PROFILE, Phase.PREPARATION, "team-nord", "anna", null, "bo",
                LocalDate.of(2026, 2, 2), programmeRecommended, programmeStartsOn, null);
        }

        @Override
        public List<SuspendedPeriod> suspended(UUID caseId) {
            return suspended;
        }

        @Override
        public void nextDue(UUID caseId, LocalDate on) {
            nextDue.put(caseId, on);
        }
    };

    /** The calendars, the one of today last. */
    final List<WorkingDays> versions = new ArrayList<>(List.of(new WorkingDays()));

    private final Calendars calendars = new Calendars() {
        @Override
        public int version() {
            return versions.size() - 1;
        }

        @Override
        public WorkingDays at(int version) {
            return versions.get(version);
        }
    };

    final DeadlineLog log = new DeadlineLog();

    final Standstill standstill = new Standstill();

    LedgerInMemory() {
        wireLog();
        standstill.progress = progress;
        standstill.calendars = calendars;
        wireArming();
        wireEnding();
        wirePausing();
        clocks.progress = progress;
        wireRungs();
        ledger.deadlines = deadlines;
    }

    private void wireRungs() {
        ring.cases = progress;
        ring.deadlines = deadlines;
        ring.log = log;
        ring.notices = notices.raise();
        ring.clock = clock;
        breach.cases = progress;
        breach.deadlines = deadlines;
        breach.ring = ring;
    }

    private void wireArming() {
        clocks.hands = new ClockHands();
        clocks.hands.arm = new ArmDeadline();
        clocks.hands.arm.deadlines = deadlines;
        clocks.hands.arm.progress = progress;
        clocks.hands.arm.standstill = standstill;
        clocks.hands.arm.log = log;
        clocks.hands.arm.clock = clock;
        clocks.hands.arm.rulebook = RuleMother.rulebook(profile -> profiles.getOrDefault(profile, List.of()));
    }

    private void wireEnding() {
        clocks.hands.end = new EndDeadline();
        clocks.hands.end.deadlines = deadlines;
        clocks.hands.end.log = log;
        clocks.hands.renew = new RenewDeadline();
        clocks.hands.renew.deadlines = deadlines;
        clocks.hands.renew.log = log;
        clocks.hands.renew.arm = clocks.hands.arm;
        clocks.hands.reopen = new ReopenDeadline();
        clocks.hands.reopen.deadlines = deadlines;
        clocks.hands.reopen.log = log;
        clocks.hands.reopen.standstill = standstill;
        clocks.hands.correct = new CorrectDeadline();
        clocks.hands.correct.deadlines = deadlines;
        clocks.hands.correct.arm = clocks.hands.arm;
        clocks.hands.correct.reopen = clocks.hands.reopen;
        clocks.hands.correct.log = log;
    }

    private void wirePausing() {
        pause.deadlines = deadlines;
        pause.standstill = standstill;
        pause.progress = progress;
        pause.log = log;
    }

    private void wireLog() {
        NextDue next = new NextDue();
        next.deadlines = deadlines;
        next.progress = progress;
        log.deadlines = deadlines;
        log.notices = notices.settle();
        log.clock = clock;
        log.armed = new Told<>(told, next::on);
        log.moved = new Told<>(told, next::on);
        log.ended = new Told<>(told, next::on);
        log.person = new CurrentPerson() {
            @Override
            public Identity identity() {
                return new Identity("0101", "anna", Set.of(), "kiss");
            }
        };
    }

    /** Lets time pass until noon of a day. */
    void on(String day) {
        clock.move(Duration.between(BEGAN, Instant.parse(day + "T11:00:00Z")));
    }

    /** A rule stands still from one day to another, or until further notice, and it is typed now. */
    void suspend(UUID caseId, String rule, String from, String to) {
        suspended.add(new SuspendedPeriod(SuspensionGround.OTHER, List.of(rule), LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to)));
        changed(caseId, SuspensionsChanged.Change.BEGUN);
    }

    /** The suspension that was typed last gets another last day. */
    void suspendUntil(UUID caseId, SuspensionsChanged.Change change, String to) {
        SuspendedPeriod last = suspended.remove(suspended.size() - 1);
        suspended.add(new SuspendedPeriod(last.ground(), last.rules(), last.from(), LocalDate.parse(to)));
        changed(caseId, change);
    }

    void changed(UUID caseId, SuspensionsChanged.Change change) {
        pause.on(new SuspensionsChanged(caseId, change, clock.today(), "Fordi"));
    }

    void meeting(UUID caseId, String heldOn) {
        on(heldOn);
        clocks.on(new MeetingHeld(caseId, LocalDate.parse(heldOn)));
    }

    /** A programme is granted from one day to another, decided and typed today. */
    void granted(UUID caseId, String from, String to) {
        LocalDate first = LocalDate.parse(from);
        programmeStartsOn = programmeStartsOn == null ? first : programmeStartsOn;
        clocks.on(new DecisionMade(caseId, DecisionResult.GRANTED, clock.today(), first, LocalDate.parse(to)));
    }

    void waive(UUID caseId, String rule) {
        log.waive(deadlines.running(Duty.of(caseId, rule)).orElseThrow(), clock.today(), new Why("Fordi", null, null));
    }

    void plan(UUID caseId, String agreedOn) {
        on(agreedOn);
        clocks.on(new IndsatsplanAgreed(caseId, LocalDate.parse(agreedOn)));
    }

    /** @return the deadlines of a rule, as they were armed, each in the form "anchor due state met" */
    List<String> of(UUID caseId, String rule) {
        return of(Duty.of(caseId, rule));
    }

    List<String> of(Duty duty) {
        return deadlines.rows.stream().filter(row -> row.duty().equals(duty))
            .map(row -> row.span().anchor() + " " + row.dueOn() + " "
                + row.standing(deadlines.pausesOf(row)).state(clock.today())
                + (row.metOn() == null ? "" : " " + row.metOn())).toList();
    }

    /** @return the log of the rule's n-th deadline, each entry in the form "number kind day old new reason" */
    List<String> log(UUID caseId, String rule, int n) {
        Duty duty = Duty.of(caseId, rule);
        Deadline deadline = deadlines.rows.stream().filter(row -> row.duty().equals(duty)).toList().get(n);
        return deadlines.log(deadline.id()).stream().map(DeadlineEvent::view)
            .map(event -> event.number() + " " + event.kind() + " " + event.occurredOn() + " " + event.oldDueOn() + " "
                + event.newDueOn() + " " + event.reason()).toList();
    }
}
