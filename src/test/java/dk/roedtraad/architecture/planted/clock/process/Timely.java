package dk.roedtraad.architecture.planted.clock.process;

import java.time.Instant;
import java.util.Date;

/** What the process may do, and planted: one thing that it may not. */
class Timely {

    Date allowed = Date.from(Instant.EPOCH);

    Date forbidden = new Date();
}
