package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseViewPart;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The running deadlines in a case's view, the most urgent first. */
@ApplicationScoped
class DeadlinesOfCase implements CaseViewPart {

    @Inject
    Deadlines deadlines;

    @Inject
    CaseClock clock;

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Object of(UUID caseId) {
        LocalDate today = clock.today();
        List<Deadline> running = deadlines.running(caseId);
        Map<UUID, Pauses> pauses = deadlines.pauses(running);
        return running.stream()
            .map(one -> DeadlineView.of(one, pauses.getOrDefault(one.id(), Pauses.NONE), today)).toList();
    }
}
