package dk.roedtraad.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far people have been told of a deadline, and when they are to be told next. What was told was told for one due
 * day: when the deadline falls due another day, it is told anew. The day and the number of the next rung stand in
 * columns only so that what is to be told can be found by an index.
 */
@Embeddable
class Rungs {

    @Column(name = "next_rung_on")
    private LocalDate nextOn;

    @Column(name = "next_rung")
    private Integer next;

    @Column(name = "rungs_told")
    private int told;

    @Column(name = "rungs_told_for")
    private LocalDate toldFor;

    /** Looks when people are to be told next, after the deadline's days may have moved. */
    void follow(Deadline deadline) {
        if (deadline.dueOn() != null && !deadline.dueOn().equals(toldFor)) {
            told = 0;
        }
        Optional<Rung> rung = nextOf(deadline);
        next = rung.map(Rung::number).orElse(null);
        nextOn = rung.map(found -> found.dayOf(deadline)).orElse(null);
    }

    /** People have been told. */
    void told(Rung rung, Deadline deadline) {
        told = rung.number();
        toldFor = deadline.dueOn();
        follow(deadline);
    }

    void stop() {
        next = null;
        nextOn = null;
    }

    /** @return what people are to be told by the day, the next of it, if there is anything */
    Optional<Rung> by(LocalDate day, Deadline deadline) {
        return nextOf(deadline).filter(rung -> rung.hasCome(deadline, day));
    }

    boolean anyTold() {
        return toldFor != null;
    }

    private Optional<Rung> nextOf(Deadline deadline) {
        return deadline.runs() && deadline.dueOn() != null ? Arrays.stream(Rung.values())
            .filter(rung -> rung.number() > told && rung.dayOf(deadline) != null).findFirst() : Optional.empty();
    }
}
