package dk.roedtraad.reports.flow;

import dk.roedtraad.cases.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A case in a phase.
 *
 * @param phase the phase
 * @param from the day on which the case came into it
 * @param to the day on which it left it, or null while it is there
 * @param completed whether it went on from there; false while it is there, and when the case was closed midway
 */
record Stay(Phase phase, LocalDate from, LocalDate to, boolean completed) {

    static Stay open(Phase phase, LocalDate from) {
        return new Stay(phase, from, null, false);
    }

    Stay until(LocalDate day, boolean goesOn) {
        return new Stay(phase, from, day, goesOn);
    }

    boolean isOpen() {
        return to == null;
    }

    /** How many days it has lasted; the day on which it began is none, and one that lies ahead has none yet. */
    int days(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to == null ? today : to));
    }
}
