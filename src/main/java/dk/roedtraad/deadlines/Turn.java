package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseEvent;
import dk.roedtraad.cases.CaseFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One line of {@link Clocks}: what an event does to which rules' deadlines in its case, each on the event's day unless
 * another day is named. What finds its clock not running changes nothing.
 *
 * @param event the event
 * @param day on which it happened
 * @param subject what within the case it is about; null for the case itself
 * @param when in which of its cases the line holds
 * @param act what it does
 */
record Turn<E extends CaseEvent>(Class<E> event, Function<E, LocalDate> day, Function<E, UUID> subject,
                                 BiPredicate<E, CaseFacts> when, Act<E> act) {

    /** What a line does to the clocks. */
    interface Act<E> {

        void perform(E event, ClockHands hands);

        default Act<E> then(Act<E> next) {
            return (event, hands) -> {
                perform(event, hands);
                next.perform(event, hands);
            };
        }
    }

    /** What is done to the clock of one duty. */
    private interface OnDuty<E> {

        void perform(E event, Duty duty, ClockHands hands);
    }

    static <E extends CaseEvent> Turn<E> on(Class<E> event, Function<E, LocalDate> day) {
        return new Turn<>(event, day, one -> null, (one, file) -> true, (one, hands) -> { });
    }

    /** The deadlines are those of something within the case. */
    Turn<E> about(Function<E, UUID> what) {
        return new Turn<>(event, day, what, when, act);
    }

    /** Holds only for such events. */
    Turn<E> when(Predicate<E> such) {
        return when((one, file) -> such.test(one));
    }

    /** Holds only for such events in such cases. */
    Turn<E> when(BiPredicate<E, CaseFacts> such) {
        return new Turn<>(event, day, subject, when.and(such), act);
    }

    /** A deadline runs from the event's day; one that runs from an earlier day gives way. */
    Turn<E> starts(String... rules) {
        return startsFrom(day, rules);
    }

    Turn<E> startsFrom(Function<E, LocalDate> anchor, String... rules) {
        return each(rules, (one, duty, hands) -> hands.start(duty, Span.from(anchor.apply(one)), null));
    }

    /** A deadline runs that counts back from the last day of something that began on another day. */
    Turn<E> startsBackFrom(Function<E, LocalDate> last, Function<E, LocalDate> first, String... rules) {
        return each(rules, (one, duty, hands) ->
            hands.start(duty, Span.backFrom(last.apply(one), first.apply(one)), null));
    }

    /** A case that comes in owes it from that day, late or not; where the day is not known, it is not owed. */
    Turn<E> owesFrom(Function<E, LocalDate> anchor, String... rules) {
        return each(rules, (one, duty, hands) -> {
            if (anchor.apply(one) != null) {
                hands.start(duty, Span.from(anchor.apply(one)), Clocks.TAKEN_OVER);
            }
        });
    }

    /** A case that comes in owes it from that day, unless it has fallen due by now. */
    Turn<E> owesUnlessPassedFrom(Function<E, LocalDate> anchor, String... rules) {
        return each(rules, (one, duty, hands) ->
            hands.startUnlessPassed(duty, anchor.apply(one), Clocks.TAKEN_OVER));
    }

    /** A case that comes in owes it of each of these subjects, from the day beside it. */
    Turn<E> owesOfEach(Function<E, Map<UUID, LocalDate>> anchors, String rule) {
        return and((one, hands) -> anchors.apply(one).forEach((what, anchor) ->
            hands.start(new Duty(one.caseId(), what, rule), Span.from(anchor), Clocks.TAKEN_OVER)));
    }

    /** A case that comes in owes it, counted back from the last day of something that began on another day. */
    Turn<E> owesBackFrom(Function<E, LocalDate> last, Function<E, LocalDate> first, String... rules) {
        return each(rules, (one, duty, hands) ->
            hands.start(duty, Span.backFrom(last.apply(one), first.apply(one)), Clocks.TAKEN_OVER));
    }

    /** What was owed is done. */
    Turn<E> meets(String... rules) {
        return each(rules, (one, duty, hands) -> hands.meet(duty, day.apply(one)));
    }

    /** What was owed is done, unless it was done before it was owed. */
    Turn<E> meetsSinceAnchor(String... rules) {
        return each(rules, (one, duty, hands) -> hands.meetSinceAnchor(duty, day.apply(one)));
    }

    /** What was owed is done, and is owed again from that day. */
    Turn<E> renews(String... rules) {
        return renewsIf(one -> true, rules);
    }

    /** The same, but what asks for a meeting in person is done only if this was one. */
    Turn<E> renewsIf(Predicate<E> inPerson, String... rules) {
        return each(rules, (one, duty, hands) -> hands.renew(duty, day.apply(one), inPerson.test(one)));
    }

    /** It was not done on that day after all: what it met is owed again, and what ran from it is not. */
    Turn<E> takesBack(String... rules) {
        return each(rules, (one, duty, hands) -> hands.takeBack(duty, day.apply(one)));
    }

    /** Nothing is owed any more. */
    Turn<E> cancels(String reason, String... rules) {
        return each(rules, (one, duty, hands) -> hands.cancel(duty, day.apply(one), reason));
    }

    /** Nothing is owed by these rules any more, of whatever it was owed. */
    Turn<E> cancelsEvery(String reason, String... rules) {
        return and((one, hands) -> hands.cancel(one.caseId(), Set.of(rules), day.apply(one), reason));
    }

    /** Nothing at all is owed in the case any more. */
    Turn<E> cancelsAll(String reason) {
        return and((one, hands) -> hands.cancelAll(one.caseId(), day.apply(one), reason));
    }

    /** What was done is owed again, from the same anchor to the same day. */
    Turn<E> reopens(String reason, String... rules) {
        return each(rules, (one, duty, hands) -> hands.reopen(duty, day.apply(one), reason));
    }

    /** What ended last in one of these ways is owed again, from the same anchor to the same day. */
    Turn<E> revives(Set<Ending> ended, String... rules) {
        return each(rules, (one, duty, hands) -> hands.revive(duty, day.apply(one), ended));
    }

    /** The same for the second rule, unless the first one runs. */
    Turn<E> revivesUnless(String runs, Set<Ending> ended, String rule) {
        return and((one, hands) -> {
            if (!hands.runs(Duty.of(one.caseId(), runs))) {
                hands.revive(Duty.of(one.caseId(), rule), day.apply(one), ended);
            }
        });
    }

    /** What was met on the wrong day was met on the right one. */
    Turn<E> correctsMeeting(Function<E, LocalDate> wrong, String... rules) {
        return each(rules, (one, duty, hands) -> hands.metRightly(duty, wrong.apply(one), day.apply(one)));
    }

    /** What counts from the wrong day counts from the right one. */
    Turn<E> correctsAnchor(Function<E, LocalDate> wrong, String... rules) {
        return each(rules, (one, duty, hands) -> hands.anchorRightly(duty, wrong.apply(one), day.apply(one)));
    }

    /** Turns the clocks of a case, if the line is about what happened in it. */
    void perform(CaseEvent happened, CaseFacts file, ClockHands hands) {
        if (event.isInstance(happened) && when.test(event.cast(happened), file)) {
            act.perform(event.cast(happened), hands);
        }
    }

    private Turn<E> each(String[] rules, OnDuty<E> what) {
        return and((one, hands) -> Stream.of(rules)
            .forEach(rule -> what.perform(one, new Duty(one.caseId(), subject.apply(one), rule), hands)));
    }

    private Turn<E> and(Act<E> next) {
        return new Turn<>(event, day, subject, when, act.then(next));
    }
}
