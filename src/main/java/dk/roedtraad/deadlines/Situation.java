package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Rule;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a deadline is explained from.
 *
 * @param rule the rule as it read when it set the deadline
 * @param counted the day, counted again
 * @param standing what became of it
 * @param extensions by what it was extended
 * @param noted the breach that was noted last, or null
 * @param today the day on which it is explained
 */
record Situation(Rule rule, Reckoning counted, Standing standing, List<Extension> extensions, Explanation.Noted noted,
                 LocalDate today) {

    static Situation of(Deadline deadline, Pauses pauses, List<DeadlineEvent> log, WorkingDays days, LocalDate today) {
        List<Extension> extensions = log.stream().map(DeadlineEvent::extension).flatMap(Optional::stream).toList();
        Schedule schedule = Schedule.of(deadline.terms(), deadline.span(), days)
            .extendedBy(extensions.stream().mapToInt(Extension::days).sum());
        return new Situation(deadline.terms(), Reckoning.of(schedule, pauses, days), deadline.standing(pauses),
            extensions, deadline.rungs().noted(log), today);
    }

    DeadlineState state() {
        return standing.state(today);
    }

    LocalDate dueOn() {
        return counted.course().dueOn();
    }

    /** Whether a breach was noted of which its days, as they are now, say nothing. */
    boolean wasNotedOtherwise() {
        return noted != null && !(noted.dueOn().equals(dueOn()) && standing.daysOver(today) > 0);
    }

    /** Whether it is told as something of the past. */
    boolean isOver() {
        return standing.ending() != null || dueOn() != null && today.isAfter(dueOn());
    }
}
