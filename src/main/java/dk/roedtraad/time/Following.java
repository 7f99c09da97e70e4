package dk.roedtraad.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The case clock in the shape of the platform's clock. */
final class Following extends Clock {

    private final CaseClock clock;

    private final ZoneId zone;

    Following(CaseClock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Following(clock, other);
    }

    @Override
    public Instant instant() {
        return clock.now();
    }
}
