package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares the models' timers with the deadlines: one timer a deadline that can be breached, at its breach. */
@ApplicationScoped
class TimerCheck {

    private static final Duration A_LITTLE = Duration.ofHours(1);

    @Inject
    Deadlines deadlines;

    @Inject
    TimersOfDeadlines models;

    @Inject
    CaseClock clock;

    List<Finding> of(List<CaseFacts> files) {
        List<UUID> ids = files.stream().map(CaseFacts::id).toList();
        Map<Duty, Deadline> running = deadlines.runningIn(ids).stream()
            .filter(deadline -> deadline.terms().effect() == Effect.BREACH)
            .collect(Collectors.toMap(Deadline::duty, deadline -> deadline));
        Map<Duty, List<DeadlineTimer>> timers = models.of(ids).stream()
            .collect(Collectors.groupingBy(DeadlineTimer::duty));
        List<Finding> found = new ArrayList<>();
        running.forEach((duty, deadline) -> ofDeadline(deadline, timers.getOrDefault(duty, List.of()), found));
        timers.forEach((duty, set) -> set.stream()
            .filter(timer -> !running.containsKey(duty) && isSet(timer))
            .forEach(timer -> found.add(Finding.of(Finding.Kind.TIMER_WITHOUT_DEADLINE, duty, null,
                timer.goesOffAt(), null))));
        return found;
    }

    /** An overdue deadline has had its timer, and one whose work is not reached yet has none. */
    private void ofDeadline(Deadline deadline, List<DeadlineTimer> timers, List<Finding> found) {
        Instant breach = deadline.dueOn() == null ? null : clock.endOf(deadline.dueOn());
        if (breach == null || breach.isAfter(clock.now())) {
            timers.stream().filter(timer -> !timer.stands()).forEach(timer ->
                found.add(Finding.of(Finding.Kind.TIMER_MISSING, deadline.duty(), deadline.id(), null, breach)));
        }
        timers.stream().filter(DeadlineTimer::stands)
            .filter(timer -> !Objects.equals(timer.goesOffAt(), breach) && !isTriedAgain(timer, breach))
            .forEach(timer -> found.add(Finding.of(Finding.Kind.TIMER_DIFFERS, deadline.duty(), deadline.id(),
                timer.goesOffAt(), breach)));
    }

    /** One whose moment has come is on its way out: it finds that its deadline has ended. */
    private boolean isSet(DeadlineTimer timer) {
        return timer.goesOffAt() != null && timer.goesOffAt().isAfter(clock.now());
    }

    /** One that went off and lost against an act at that moment is tried again a little later. */
    private boolean isTriedAgain(DeadlineTimer timer, Instant breach) {
        Instant now = clock.now();
        return breach != null && !breach.isAfter(now) && timer.goesOffAt() != null
            && timer.goesOffAt().isBefore(now.plus(A_LITTLE));
    }
}
