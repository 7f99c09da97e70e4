package dk.roedtraad.demo;

import dk.roedtraad.deadlines.RingDueRungs;
import dk.roedtraad.process.DueTimers;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the clock live through a past: day after day from far back until it is at real time again. */
@ApplicationScoped
class Past {

    private static final Logger LOG = Logger.getLogger(Past.class.getName());

    private static final LocalTime NIGHT = LocalTime.of(0, 5);
    private static final LocalTime AT_WORK = LocalTime.of(9, 30);
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(4);

    @Inject
    CaseClock clock;

    @Inject
    DueTimers timers;

    @Inject
    RingDueRungs warnings;

    @Inject
    DemoTurn turn;

    /** Turns the clock back to where a day begins; from now on timers go off only as the nights come. */
    void begin(LocalDate day) {
        timers.pause();
        clock.startFrom(until(day, LocalTime.MIDNIGHT));
    }

    /**
     * Goes on to the night in which a day begins, fires what has fallen due, and tells people what is to be told.
     *
     * @throws IllegalStateException when another node has taken the turn, since this one was too slow
     */
    void night(LocalDate day) {
        clock.move(until(day, NIGHT));
        if (!turn.keep()) {
            throw new IllegalStateException("another node makes the demo's past by now");
        }
        try {
            timers.workOff();
            warnings.perform();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a timer of the demo''s past failed: {0}", Reason.of(failed));
        }
    }

    /** Goes on to the hour at which people are at work. */
    void morning(LocalDate day) {
        clock.move(until(day, AT_WORK));
    }

    /** Goes on for as long as a step takes. */
    void aWhile() {
        clock.move(clock.offset().plus(BETWEEN_STEPS));
    }

    /** Is real time again; the timers go off by themselves. */
    void end() {
        clock.move(Duration.ZERO);
        timers.resume();
    }

    private Duration until(LocalDate day, LocalTime time) {
        return clock.offset().plus(Duration.between(clock.now(), day.atTime(time).atZone(CaseClock.ZONE)));
    }
}
