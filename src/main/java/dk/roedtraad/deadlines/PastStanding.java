package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Effect;
import java.time.LocalDate;
import java.util.List;

/**
 * How a deadline stood on an earlier day, told by its log up to then alone: what was registered later, a correction
 * too, changes nothing of it.
 */
public final class PastStanding {

    private static final PausesColumn PAUSES = new PausesColumn();

    private final Effect effect;

    private LocalDate warnOn;

    private LocalDate dueOn;

    private Ending ending;

    private LocalDate metOn;

    private LocalDate endedOn;

    private LocalDate waivedOn;

    private Pauses pauses = Pauses.NONE;

    private PastStanding(Effect effect) {
        this.effect = effect;
    }

    /**
     * An entry of a deadline's log, as its row has it.
     *
     * @param kind what happened
     * @param occurredOn the day on which it happened
     * @param registeredOn the day on which it was registered
     * @param dueOn the due day after it, or null
     * @param warnOn the warning day after it, or null
     * @param pauses when the deadline stands still after it, as JSON; or null for never
     */
    public record Entry(String kind, LocalDate occurredOn, LocalDate registeredOn, LocalDate dueOn, LocalDate warnOn,
                        String pauses) {
    }

    /** @param log its entries up to the day, in order */
    public static PastStanding of(Effect effect, List<Entry> log) {
        PastStanding standing = new PastStanding(effect);
        log.forEach(standing::then);
        return standing;
    }

    private void then(Entry entry) {
        warnOn = entry.warnOn();
        dueOn = entry.dueOn();
        pauses = entry.pauses() == null ? Pauses.NONE : new Pauses(PAUSES.convertToEntityAttribute(entry.pauses()));
        switch (EventKind.valueOf(entry.kind())) {
            case MET -> {
                end(Ending.MET, entry);
                metOn = entry.occurredOn();
            }
            case WAIVED -> {
                end(Ending.WAIVED, entry);
                waivedOn = entry.occurredOn();
            }
            case CANCELLED -> end(Ending.CANCELLED, entry);
            case SUPERSEDED -> end(Ending.SUPERSEDED, entry);
            case CORRECTED -> metOn = metOn == null ? null : entry.occurredOn();
            default -> { }
        }
    }

    private void end(Ending how, Entry entry) {
        ending = how;
        endedOn = entry.registeredOn();
    }

    /** @return how it stood on the day up to which its log was read */
    public DeadlineState state(LocalDate day) {
        return new Standing(effect, warnOn, dueOn, ending, metOn, endedOn, waivedOn, pauses).state(day);
    }

    /** @return its due day then, or null */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** @return the day on which what was owed had been done, or null */
    public LocalDate metOn() {
        return metOn;
    }
}
