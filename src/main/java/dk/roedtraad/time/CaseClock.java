package dk.roedtraad.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The only clock of the module. It stands at real time unless it was moved on, which only demo mode and tests do.
 */
@ApplicationScoped
public class CaseClock {

    /** The zone in which a day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Inject
    Event<ClockMoved> moved;

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    private final Clock real;

    /** The clock at real time. */
    public CaseClock() {
        this(Clock.system(ZONE));
    }

    private CaseClock(Clock real) {
        this.real = real;
    }

    /** @return a clock that stands on another one and tells nobody when it is moved; for tests */
    public static CaseClock on(Clock real) {
        return new CaseClock(real);
    }

    /** @return the instant, in the microseconds that the databases keep */
    public Instant now() {
        return real.instant().plus(offset()).truncatedTo(ChronoUnit.MICROS);
    }

    /** @return the day in Denmark */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** @return the first instant after the day: late is at or after it; a day may be of 23 or 25 hours */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** @return this clock for those who want a {@link Clock}; it follows every later move */
    public Clock clock() {
        return new Following(this, ZONE);
    }

    /** @return how far the clock is ahead of real time, in all */
    public Duration offset() {
        return offset.get();
    }

    /**
     * Puts the clock where it is to begin, be it behind real time, before anything has happened; only for the making
     * of demo data, which lives through its past from there.
     *
     * @param start how far the clock is to be ahead of real time; negative for behind
     */
    public void startFrom(Duration start) {
        offset.set(start);
        if (moved != null) {
            moved.fire(new ClockMoved(start));
        }
    }

    /**
     * Moves the clock on and fires {@link ClockMoved}.
     *
     * @param ahead how far the clock is to be ahead of real time, in all
     * @throws IllegalArgumentException when that would turn the clock back
     */
    public void move(Duration ahead) {
        Duration before = offset.getAndUpdate(old -> ahead.compareTo(old) < 0 ? old : ahead);
        if (ahead.compareTo(before) < 0) {
            throw new IllegalArgumentException("the clock cannot be turned back");
        }
        if (moved != null) {
            moved.fire(new ClockMoved(ahead));
        }
    }
}
