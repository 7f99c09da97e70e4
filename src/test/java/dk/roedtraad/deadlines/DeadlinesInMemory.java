package dk.roedtraad.deadlines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deadlines and their logs, in lists. */
class DeadlinesInMemory extends Deadlines {

    final List<Deadline> rows = new ArrayList<>();

    private final List<DeadlineEvent> events = new ArrayList<>();

    @Override
    void add(Deadline armed) {
        rows.add(armed);
    }

    @Override
    void append(DeadlineEvent event) {
        events.add(event);
    }

    @Override
    List<Deadline> running(UUID caseId) {
        return rows.stream().filter(row -> row.duty().caseId().equals(caseId) && row.standing().ending() == null)
            .sorted(Comparator.comparing(Deadline::dueOn)).toList();
    }

    @Override
    Optional<Deadline> lastMet(Duty duty) {
        return rows.stream().filter(row -> row.duty().equals(duty) && row.standing().ending() == Ending.MET)
            .max(Comparator.comparing(Deadline::endedAt));
    }

    @Override
    List<DeadlineEvent> log(UUID deadlineId) {
        return events.stream().filter(event -> event.deadlineId().equals(deadlineId)).toList();
    }
}
