package dk.roedtraad.reports.deadlines;

import static dk.roedtraad.deadlines.DeadlineState.CANCELLED;
import static dk.roedtraad.deadlines.DeadlineState.DUE_SOON;
import static dk.roedtraad.deadlines.DeadlineState.LAPSED;
import static dk.roedtraad.deadlines.DeadlineState.MET;
import static dk.roedtraad.deadlines.DeadlineState.MET_LATE;
import static dk.roedtraad.deadlines.DeadlineState.MET_REGISTERED_LATE;
import static dk.roedtraad.deadlines.DeadlineState.OVERDUE;
import static dk.roedtraad.deadlines.DeadlineState.RUNNING;
import static dk.roedtraad.deadlines.DeadlineState.SUSPENDED;
import static dk.roedtraad.deadlines.DeadlineState.WAIVED;

import dk.roedtraad.deadlines.DeadlineState;
import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Words;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What is measured of deadlines. Those after the first are the ways in which a deadline can stand: each that was
 * received stands in just one of them, so that they always add up.
 */
enum DeadlineMeasure {

    RECEIVED("received", new Words("Modtaget", "Received"), new Words(
        "Alle frister, der begyndte at løbe i perioden. En frist, der er afløst af en ny, tæller ikke; den nye gør.",
        "All deadlines that began to run in the period. One whose place another took is not counted; the other is."),
        EnumSet.complementOf(EnumSet.of(DeadlineState.SUPERSEDED))),
    RUNNING_IN_TIME("running", new Words("Løber", "Running"), new Words(
        "Af de modtagne: løber, og varslingsdagen er ikke nået.",
        "Of those received: runs, and its warning day has not come."), EnumSet.of(RUNNING)),
    SOON("dueSoon", new Words("Nærmer sig", "Due soon"), new Words(
        "Af de modtagne: løber, og varslingsdagen er nået, men sidste dag ikke passeret; eller en regel, der kun"
            + " varsler.", "Of those received: runs, its warning day has come and its last day has not passed; or its"
            + " rule only warns."), EnumSet.of(DUE_SOON)),
    LATE("overdue", new Words("Overskredet", "Overdue"), new Words(
        "Af de modtagne: løber, og sidste dag er passeret.",
        "Of those received: runs, and its last day has passed."), EnumSet.of(OVERDUE)),
    PAUSED("suspended", new Words("På pause", "Suspended"), new Words(
        "Af de modtagne: står stille, fordi sagen er suspenderet for den.",
        "Of those received: stands still, since its case is suspended for it."), EnumSet.of(SUSPENDED)),
    DONE("met", new Words("Opfyldt", "Met"), new Words(
        "Af de modtagne: opfyldt senest sidste dag og registreret til tiden.",
        "Of those received: met by its last day and registered in time."), EnumSet.of(MET)),
    DONE_LATE("metLate", new Words("Opfyldt for sent", "Met late"), new Words(
        "Af de modtagne: opfyldt efter sidste dag.",
        "Of those received: met after its last day."), EnumSet.of(MET_LATE)),
    TYPED_LATE("metRegisteredLate", new Words("Opfyldt, registreret for sent", "Met, registered late"), new Words(
        "Af de modtagne: opfyldt til tiden, men registreret efter sidste dag. Det er ikke en overskridelse.",
        "Of those received: met in time, but registered after its last day. That is no breach."),
        EnumSet.of(MET_REGISTERED_LATE)),
    RELEASED("waived", new Words("Frafaldet", "Waived"), new Words(
        "Af de modtagne: en leder har frafaldet den med en begrundelse.",
        "Of those received: a leader has waived it, with a reason."), EnumSet.of(WAIVED)),
    OVER("lapsed", new Words("Udløbet", "Lapsed"), new Words(
        "Af de modtagne: et vindue, der er lukket af sig selv, som klagefristen.",
        "Of those received: a window that has closed by itself, as the time for an appeal does."), EnumSet.of(LAPSED)),
    GONE("cancelled", new Words("Bortfaldet", "Cancelled"), new Words(
        "Af de modtagne: sagen tog en anden vej, og der skyldes intet.",
        "Of those received: its case took another way, and nothing is owed."), EnumSet.of(CANCELLED));

    private static final String SOURCE = "domain notes D.2, D.5; the division is our own proposal";

    private final Measure measure;

    private final Set<DeadlineState> states;

    DeadlineMeasure(String key, Words title, Words definition, Set<DeadlineState> states) {
        this.measure = new Measure(key, title, definition, SOURCE);
        this.states = Set.copyOf(states);
    }

    Measure measure() {
        return measure;
    }

    /** How many of them there are, of all that were received. */
    Count count(Map<DeadlineState, Long> tally) {
        long count = sum(tally, states);
        return this == RECEIVED ? Count.of(count) : Count.of(count, sum(tally, RECEIVED.states));
    }

    /** @return the list of them, within a list of all */
    Link list(Link all) {
        return this == RECEIVED ? all : all.with("state", states.iterator().next());
    }

    private static long sum(Map<DeadlineState, Long> tally, Set<DeadlineState> states) {
        return states.stream().mapToLong(state -> tally.getOrDefault(state, 0L)).sum();
    }
}
