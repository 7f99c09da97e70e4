package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.tasks.OpenStep;
import dk.roedtraad.tasks.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares the deadlines of running cases with what their rules demand; it changes nothing. */
@ApplicationScoped
class SelfCheck {

    @Inject
    CaseProgress progress;

    @Inject
    Worklist worklist;

    @Inject
    Deadlines deadlines;

    @Inject
    Demands demands;

    @Inject
    Standstill standstill;

    /** @param files cases that are not closed, as many as can be held at once */
    List<Finding> of(List<CaseFacts> files) {
        List<UUID> ids = files.stream().map(CaseFacts::id).toList();
        Map<UUID, List<OpenStep>> steps = worklist.openSteps(ids).stream()
            .collect(Collectors.groupingBy(OpenStep::caseId));
        Map<UUID, List<Deadline>> running = deadlines.runningIn(ids).stream()
            .collect(Collectors.groupingBy(deadline -> deadline.duty().caseId()));
        Map<UUID, Set<String>> ever = deadlines.rulesEverIn(ids);
        Set<Duty> answered = deadlines.answeredIn(ids);
        List<Finding> found = new ArrayList<>();
        for (CaseFacts file : files) {
            List<OpenStep> waitedFor = steps.getOrDefault(file.id(), List.of());
            Map<Duty, LocalDate> owed = demands.of(file, waitedFor, ever.getOrDefault(file.id(), Set.of()));
            owed.keySet().removeAll(answered);
            List<Deadline> runs = running.getOrDefault(file.id(), List.of());
            missing(owed, runs, found);
            runs.stream().filter(deadline -> demands.isOver(deadline.duty(), owed.keySet(), waitedFor))
                .forEach(deadline -> found.add(Finding.of(Finding.Kind.DEADLINE_NOT_OWED, deadline.duty(),
                    deadline.id(), deadline.dueOn(), null)));
        }
        dates(running, found);
        return found;
    }

    /** @return from which day the case would count what it owes and does not have */
    LocalDate anchorOf(CaseFacts file, Duty missing) {
        List<UUID> one = List.of(file.id());
        return demands.of(file, worklist.openSteps(one), deadlines.rulesEverIn(one).getOrDefault(file.id(), Set.of()))
            .get(missing);
    }

    private static void missing(Map<Duty, LocalDate> owed, List<Deadline> running, List<Finding> found) {
        Set<Duty> there = running.stream().map(Deadline::duty).collect(Collectors.toSet());
        owed.forEach((duty, since) -> {
            if (!there.contains(duty)) {
                found.add(Finding.of(Finding.Kind.DEADLINE_MISSING, duty, null, null, since));
            }
        });
    }

    private void dates(Map<UUID, List<Deadline>> running, List<Finding> found) {
        Map<UUID, List<SuspendedPeriod>> suspended = progress.suspended(running.keySet());
        List<Deadline> all = running.values().stream().flatMap(List::stream).toList();
        Map<UUID, Pauses> pauses = deadlines.pauses(all);
        for (Deadline deadline : all) {
            Course is = new Course(deadline.warnOn(), deadline.softOn(), deadline.dueOn(), deadline.remainingDays(),
                pauses.getOrDefault(deadline.id(), Pauses.NONE));
            Course ought = standstill.of(suspended.getOrDefault(deadline.duty().caseId(), List.of()),
                standstill.scheduleOf(deadline));
            if (!is.equals(ought)) {
                found.add(Finding.of(Finding.Kind.DATES_DIFFER, deadline.duty(), deadline.id(), is.inWords(),
                    ought.inWords()));
            }
        }
    }
}
