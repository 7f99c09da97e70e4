package dk.roedtraad.architecture.planted.clock.time;

import java.time.Instant;

/** The clock's own module reads real time. */
class Ticking {

    Instant now = Instant.now();
}
