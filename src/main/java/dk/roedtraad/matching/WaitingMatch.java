package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.CompleteTask;
import dk.roedtraad.tasks.TaskView;
import dk.roedtraad.tasks.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** An agreement that came through the case's placements: finds the match that waits for it. */
@ApplicationScoped
class WaitingMatch {

    @Inject
    Worklist worklist;

    @Inject
    AgreePlacement agreePlacement;

    @Inject
    CompleteTask completeTask;

    @Inject
    CaseProgress progress;

    /**
     * Completes the agreement of the match the form names, or of the only one that waits.
     *
     * @return the case as it now stands
     * @throws Problem 422 {@code which-match}, 409 {@code no-match-to-agree}
     */
    Response agree(UUID caseId, AgreePlacement.Form form) {
        progress.facts(caseId);
        return completeTask.completeOrRecord(caseId, of(caseId, form), agreePlacement, form);
    }

    private UUID of(UUID caseId, AgreePlacement.Form form) {
        List<UUID> waiting = worklist.openIn(caseId).stream()
            .filter(task -> task.type().equals(agreePlacement.type().key())).map(TaskView::subjectId).toList();
        return choose(waiting, form.matchId());
    }

    static UUID choose(List<UUID> waiting, UUID named) {
        if (waiting.isEmpty() || named != null && !waiting.contains(named)) {
            throw Problem.conflict("no-match-to-agree", "No such match waits for an agreement.",
                "Find a company first (task findCompany); the case lists its open tasks.");
        }
        if (named == null && waiting.size() > 1) {
            throw Problem.unprocessable("which-match", "Several matches wait for an agreement.",
                "Name the one you mean.").at("/matchId", "must be one of " + waiting);
        }
        return named == null ? waiting.get(0) : named;
    }
}
