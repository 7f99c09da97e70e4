package dk.roedtraad.reports.flow;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.programme.DecisionResult;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The days of a case's acts, as the features keep them, from which its way through the phases is told. */
final class CaseDays {

    static final String BOOKING = "bookMeeting";

    static final String ADVISING = "recordRecommendation";

    static final String DECIDING = "recordDecision";

    private final LocalDate preparationStartedOn;

    private final LocalDate bookedElsewhereOn;

    private final LocalDate closedOn;

    private final CaseOutcome outcome;

    private final List<Slot> slots = new ArrayList<>();

    private final List<Advice> advice = new ArrayList<>();

    private final List<Decided> decisions = new ArrayList<>();

    /**
     * A slot with the team, in the order of booking.
     *
     * @param heldOn the day on which the team met, or null
     * @param cancelled whether it fell away because the case was closed
     */
    record Slot(LocalDate bookedOn, LocalDate heldOn, boolean cancelled) {
    }

    /** An indstilling, in the order of giving. */
    record Advice(LocalDate heldOn, LocalDate on, boolean adjourned) {
    }

    /** A decision, in the order of making. */
    record Decided(LocalDate on, DecisionResult result, LocalDate startsOn) {
    }

    /**
     * @param bookedElsewhereOn the booking that a case taken over brought with it, or null
     * @param closedOn null while it is open
     */
    CaseDays(LocalDate preparationStartedOn, LocalDate bookedElsewhereOn, LocalDate closedOn, CaseOutcome outcome) {
        this.preparationStartedOn = preparationStartedOn;
        this.bookedElsewhereOn = bookedElsewhereOn;
        this.closedOn = closedOn;
        this.outcome = outcome;
    }

    void add(Slot slot) {
        slots.add(slot);
    }

    void add(Advice one) {
        advice.add(one);
    }

    void add(Decided one) {
        decisions.add(one);
    }

    /** An act was registered on a wrong day. */
    void correct(String act, LocalDate wrong, LocalDate right) {
        switch (act) {
            case BOOKING -> correct(slots, slot -> slot.bookedOn().equals(wrong),
                slot -> new Slot(right, slot.heldOn(), slot.cancelled()));
            case ADVISING -> correct(advice, one -> one.on().equals(wrong),
                one -> new Advice(one.heldOn(), right, one.adjourned()));
            default -> correct(decisions, one -> one.on().equals(wrong),
                one -> new Decided(right, one.result(), one.startsOn()));
        }
    }

    private static <T> void correct(List<T> all, Predicate<T> wrong, UnaryOperator<T> right) {
        all.stream().filter(wrong).findFirst().ifPresent(one -> all.set(all.indexOf(one), right.apply(one)));
    }

    Way way() {
        Way way = new Way(preparationStartedOn);
        Deque<Slot> booked = new ArrayDeque<>(slots);
        booked.removeIf(slot -> slot.cancelled() && closedOn == null);
        Deque<Decided> decided = new ArrayDeque<>(decisions);
        decisions.stream().filter(one -> one.result() == DecisionResult.GRANTED).findFirst()
            .filter(granted -> advice.stream().allMatch(one -> one.on().isAfter(granted.on())))
            .ifPresent(granted -> way.takenOverInProgramme(granted.startsOn()));
        for (Advice one : advice) {
            book(way, booked, one);
            way.recommended(one.on(), one.adjourned());
            decide(way, decided);
        }
        if (!booked.isEmpty()) {
            way.booked(booked.getFirst().bookedOn());
        }
        if (closedOn != null) {
            way.closed(closedOn, outcome);
        }
        return way;
    }

    /** The round's first booking counts, up to the meeting in which the indstilling was given. */
    private void book(Way way, Deque<Slot> booked, Advice given) {
        boolean heldHere = booked.stream().map(Slot::heldOn).filter(day -> day != null).findFirst()
            .filter(given.heldOn()::equals).isPresent();
        if (heldHere) {
            way.booked(booked.getFirst().bookedOn());
            boolean moved = true;
            while (moved) {
                moved = booked.removeFirst().heldOn() == null;
            }
        } else if (bookedElsewhereOn != null && !bookedElsewhereOn.isAfter(given.on())) {
            way.booked(bookedElsewhereOn);
        }
    }

    /** A decision that leads elsewhere leaves the case in its phase until it is closed. */
    private static void decide(Way way, Deque<Decided> decided) {
        while (!decided.isEmpty() && way.phase() == Phase.DECISION) {
            Decided one = decided.removeFirst();
            if (one.result() == DecisionResult.GRANTED) {
                way.granted(one.on(), one.startsOn());
            } else if (one.result() == DecisionResult.NOT_FOLLOWED) {
                way.notFollowed(one.on());
            }
        }
    }
}
