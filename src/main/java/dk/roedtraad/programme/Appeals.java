package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.CaseViewPart;
import dk.roedtraad.cases.ClosingObjection;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The appeals of a case and what the municipality found. While one is open the case is not handed back, and a case
 * that was closed by mistake gets it back.
 */
@ApplicationScoped
class Appeals implements CaseViewPart, ClosingObjection {

    @Inject
    ProgrammeJournal journal;

    @Inject
    Event<AppealReceived> received;

    /**
     * The last appeal, in a case's view; it does not tell what the appeal says.
     *
     * @param occurredOn the day on which it was received
     * @param by who appealed
     * @param state how far it has come
     * @param reassessedOn the day of the reassessment, or null while it is open
     */
    public record LastAppeal(LocalDate occurredOn, AppealedBy by, AppealState state, LocalDate reassessedOn) {
    }

    @Override
    public String name() {
        return "appeal";
    }

    @Override
    public Object of(UUID caseId) {
        List<AppealView> all = all(caseId);
        if (all.isEmpty()) {
            return null;
        }
        AppealView last = all.get(all.size() - 1);
        return new LastAppeal(last.occurredOn(), last.by(), last.state(), last.reassessedOn());
    }

    @Override
    public void raise(UUID caseId) {
        if (open(caseId).isPresent()) {
            throw Problem.conflict("appeal-open", "An appeal against the decision has not been reassessed.",
                "Reassess the decision first: the case's open task reassessDecision.");
        }
    }

    void on(@Observes @Priority(ObserverOrder.AFTER_PROCESS) CaseReopened again) {
        open(again.caseId()).ifPresent(appeal ->
            received.fire(new AppealReceived(again.caseId(), appeal.occurredOn())));
    }

    /** @return the appeal that has not been reassessed; there is one at a time */
    Optional<Appeal> open(UUID caseId) {
        List<Appeal> appeals = journal.all(Appeal.class, caseId);
        Map<UUID, Reassessment> found = appeals.isEmpty() ? Map.of() : found(caseId);
        return appeals.stream().filter(appeal -> !found.containsKey(appeal.id())).findFirst();
    }

    /** @return all appeals of a case, in the order in which they were received */
    List<AppealView> all(UUID caseId) {
        List<Appeal> appeals = journal.all(Appeal.class, caseId);
        if (appeals.isEmpty()) {
            return List.of();
        }
        Map<UUID, Reassessment> found = found(caseId);
        Map<UUID, Decision> decisions = journal.all(Decision.class, caseId).stream()
            .collect(Collectors.toMap(Decision::id, Function.identity()));
        return appeals.stream().map(appeal ->
            AppealView.of(appeal, decisions.get(appeal.decisionId()), found.get(appeal.id()))).toList();
    }

    private Map<UUID, Reassessment> found(UUID caseId) {
        return journal.all(Reassessment.class, caseId).stream()
            .collect(Collectors.toMap(Reassessment::appealId, Function.identity()));
    }
}
