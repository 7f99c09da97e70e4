package dk.roedtraad.architecture.planted.clock.meetings;

import jakarta.persistence.criteria.CriteriaBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** Planted: every way around the clock. */
class Hasty {

    Supplier<Instant> later = Instant::now;

    Clock clock = Clock.systemUTC();

    List<Object> times(CriteriaBuilder is) {
        return List.of(LocalDate.now(ZoneId.of("Europe/Copenhagen")), System.currentTimeMillis(), new Date(),
            is.currentDate(), LocalDate.now(clock), System.nanoTime());
    }
}
