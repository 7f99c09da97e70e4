package dk.roedtraad.deadlines;

import dk.roedtraad.rules.RuleKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The deadlines and their logs, in lists. */
class DeadlinesInMemory extends Deadlines {

    final List<Deadline> rows = new ArrayList<>();

    private final Map<UUID, Pauses> paused = new HashMap<>();

    private final List<DeadlineEvent> events = new ArrayList<>();

    @Override
    void add(Deadline armed, Pauses pauses) {
        rows.add(armed);
        paused.put(armed.id(), pauses);
    }

    @Override
    void pause(Deadline deadline, Pauses pauses) {
        paused.put(deadline.id(), pauses);
    }

    @Override
    Map<UUID, Pauses> pauses(List<Deadline> some) {
        Map<UUID, Pauses> found = new HashMap<>(paused);
        found.keySet().retainAll(some.stream().map(Deadline::id).toList());
        return found;
    }

    @Override
    List<Deadline> runningIn(Collection<UUID> cases) {
        return rows.stream().filter(row -> cases.contains(row.duty().caseId()) && row.runs()).toList();
    }

    @Override
    Map<UUID, Set<String>> rulesEverIn(Collection<UUID> cases) {
        return rows.stream().filter(row -> cases.contains(row.duty().caseId())).collect(Collectors.groupingBy(
            row -> row.duty().caseId(), Collectors.mapping(row -> row.duty().rule(), Collectors.toSet())));
    }

    @Override
    Set<Duty> answeredIn(Collection<UUID> cases) {
        return rows.stream().filter(row -> cases.contains(row.duty().caseId()))
            .filter(row -> row.ending() == Ending.WAIVED
                || row.ending() == Ending.MET && row.duty().rule().equals(RuleKeys.END))
            .map(Deadline::duty).collect(Collectors.toSet());
    }

    Pauses pausesOf(Deadline deadline) {
        return paused.getOrDefault(deadline.id(), Pauses.NONE);
    }

    @Override
    void append(DeadlineEvent event) {
        events.add(event);
    }

    @Override
    List<Deadline> running(UUID caseId) {
        return rows.stream().filter(row -> row.duty().caseId().equals(caseId) && row.runs())
            .sorted(Comparator.comparing(Deadline::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    @Override
    Optional<Deadline> lastMet(Duty duty) {
        return rows.stream().filter(row -> row.duty().equals(duty) && row.ending() == Ending.MET)
            .max(Comparator.comparing(Deadline::endedAt));
    }

    @Override
    Optional<Deadline> lastEnded(Duty duty) {
        return rows.stream().filter(row -> row.duty().equals(duty)
            && (row.ending() == Ending.MET || row.ending() == Ending.CANCELLED || row.ending() == Ending.WAIVED))
            .max(Comparator.comparing(Deadline::endedAt));
    }

    @Override
    Deadline get(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    UUID caseOf(UUID id) {
        return get(id).duty().caseId();
    }

    /** @return the deadline of the duty that was armed last */
    Optional<Deadline> last(Duty duty) {
        return rows.stream().filter(row -> row.duty().equals(duty)).reduce((earlier, later) -> later);
    }

    @Override
    List<DeadlineEvent> log(UUID deadlineId) {
        return events.stream().filter(event -> event.deadlineId().equals(deadlineId)).toList();
    }
}
