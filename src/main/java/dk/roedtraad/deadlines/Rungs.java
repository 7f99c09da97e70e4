package dk.roedtraad.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far people have been told of a deadline, and when they are to be told next. What was told was told for one due
 * day: when the deadline falls due another day, it is told anew. The day and the number of the next rung stand in
 * columns only so that what is to be told can be found by an index, and so does the breach that the log told of last,
 * which reports must not lose when the dates are others by then.
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

    @Column(name = "breach_due_on")
    private LocalDate breachDueOn;

    @Column(name = "breach_entry_no")
    private Integer breachEntry;

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

    /** The log's entry of that number says that the deadline was breached when it fell due on the day. */
    void breached(LocalDate dueOn, int entry) {
        breachDueOn = dueOn;
        breachEntry = entry;
    }

    /** @return the due day of the breach that the log told of last, or null when it told of none */
    LocalDate breachDueOn() {
        return breachDueOn;
    }

    /** @return that breach with the day on which the log told of it, or null */
    Explanation.Noted noted(List<DeadlineEvent> log) {
        return log.stream().filter(entry -> Objects.equals(breachEntry, entry.number())).findFirst()
            .map(entry -> new Explanation.Noted(breachDueOn, entry.registeredOn())).orElse(null);
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
