package dk.roedtraad.deadlines;

import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.cases.SuspensionGround;
import dk.roedtraad.cases.SuspensionsChanged;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.tasks.Performer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The life of one duty, made up from a seed: days pass, and people do to its deadlines all that can be done. */
class LedgerStream {

    static final String KEY = "F-TEST";

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Duty DUTY = Duty.of(CASE, KEY);

    private static final List<Rule> RULES = List.of(
        rule(null, weeks(12), weeks(8), weeks(20), Effect.BREACH),
        rule(null, new Amount(28, Unit.CALENDAR_DAYS), new Amount(-5, Unit.CALENDAR_DAYS),
            new Amount(56, Unit.CALENDAR_DAYS), Effect.BREACH),
        rule(null, new Amount(7, Unit.WORKING_DAYS), new Amount(3, Unit.WORKING_DAYS),
            new Amount(20, Unit.WORKING_DAYS), Effect.BREACH),
        rule(null, new Amount(3, Unit.MONTHS), weeks(-2), new Amount(5, Unit.MONTHS), Effect.BREACH),
        rule(null, weeks(-6), weeks(-9), weeks(-2), Effect.BREACH),
        rule(new Amount(2, Unit.MONTHS), weeks(2), null, weeks(4), Effect.BREACH),
        rule(null, weeks(2), new Amount(-2, Unit.CALENDAR_DAYS), weeks(6), Effect.WARNING),
        rule(null, weeks(4), null, null, Effect.WINDOW));

    final LedgerInMemory ledger = new LedgerInMemory();

    final LeaderInMemory leader = new LeaderInMemory(ledger);

    private final Random random;

    private LocalDate today = LocalDate.of(2026, 2, 2);

    LedgerStream(long seed) {
        random = new Random(seed);
        today = today.plusDays(random.nextInt(600));
        Rule rule = RULES.get(random.nextInt(RULES.size()));
        ledger.profiles.put(RuleMother.PROFILE, List.of(rule));
        ledger.on(today.toString());
        arm();
    }

    LocalDate today() {
        return today;
    }

    /** Lets some days pass, none at times. */
    void pass() {
        today = today.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(20));
        ledger.on(today.toString());
    }

    /** Somebody does something; what is refused, changes nothing. */
    void act() {
        try {
            int what = random.nextInt(21);
            if (what < 5) {
                suspend();
            } else if (what < 8) {
                endSuspension();
            } else if (what < 12) {
                extend();
            } else if (what == 12) {
                leader.waive.perform(leader.id(CASE, KEY), new WaiveDeadline.Form(past(5), "Fordi", null));
            } else {
                step(what);
            }
        } catch (Problem refused) {
            ledger.told.clear();
        }
    }

    private void step(int what) {
        ClockHands hands = ledger.clocks.hands;
        switch (what) {
            case 13 -> hands.meet(DUTY, past(10));
            case 14 -> hands.renew(DUTY, past(10), true);
            case 15 -> hands.reopen(DUTY, today, "taken-back");
            case 16 -> hands.revive(DUTY, today, Set.of(Ending.CANCELLED, Ending.MET));
            case 17 -> ledger.deadlines.lastMet(DUTY)
                .ifPresent(met -> hands.metRightly(DUTY, met.metOn(), past(12)));
            case 18 -> ledger.deadlines.running(DUTY).filter(running -> !running.terms().countsBack())
                .ifPresent(running -> hands.anchorRightly(DUTY, running.span().anchor(), past(12)));
            case 19 -> hands.cancel(DUTY, past(3), "given-up");
            default -> arm();
        }
    }

    private void arm() {
        LocalDate anchor = past(8);
        boolean back = ledger.profiles.get(RuleMother.PROFILE).get(0).countsBack();
        Span span = back ? Span.backFrom(anchor.plusDays(random.nextInt(200)), anchor) : Span.from(anchor);
        ledger.clocks.hands.start(DUTY, span, null);
    }

    private void suspend() {
        LocalDate from = today.plusDays(random.nextInt(30) - 12);
        boolean open = random.nextInt(4) == 0 && !from.isAfter(today);
        ledger.suspended.add(new SuspendedPeriod(SuspensionGround.OTHER, List.of(KEY), from,
            open ? null : from.plusDays(random.nextInt(25))));
        ledger.changed(CASE, SuspensionsChanged.Change.BEGUN);
    }

    private void endSuspension() {
        if (!ledger.suspended.isEmpty()) {
            SuspendedPeriod some = ledger.suspended.remove(random.nextInt(ledger.suspended.size()));
            ledger.suspended.add(new SuspendedPeriod(some.ground(), some.rules(), some.from(),
                some.from().plusDays(random.nextInt(20) - 1)));
            ledger.changed(CASE, SuspensionsChanged.Change.ENDED);
        }
    }

    private void extend() {
        Deadline last = ledger.deadlines.last(DUTY).orElseThrow();
        LocalDate until = (last.dueOn() == null ? today : last.dueOn()).plusDays(random.nextInt(40) - 2);
        leader.extend.perform(last.id(), new ExtendDeadline.Form(past(4), until, "Fordi", "Lederen", null));
    }

    private LocalDate past(int atMost) {
        LocalDate day = today.minusDays(random.nextInt(atMost));
        return day.isBefore(LocalDate.of(2026, 2, 2)) ? today : day;
    }

    private static Amount weeks(int many) {
        return RuleMother.weeks(many);
    }

    private static Rule rule(Amount delay, Amount amount, Amount warn, Amount cap, Effect effect) {
        boolean inDays = amount.unit() == Unit.CALENDAR_DAYS || amount.unit() == Unit.WORKING_DAYS;
        return new Rule(KEY, "1", RuleMother.PROFILE, "Frist", Anchor.MEETING_HELD, delay, amount, warn, null, cap,
            inDays, Performer.VK, true, effect, null, null, Origin.EVALUATION, "s. 1");
    }
}
