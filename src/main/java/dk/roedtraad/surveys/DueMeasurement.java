package dk.roedtraad.surveys;

import dk.roedtraad.tasks.CompleteTask;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskView;
import dk.roedtraad.tasks.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds out which measurement a case waits for, and takes the answers as that one. */
@ApplicationScoped
class DueMeasurement {

    @Inject
    Worklist worklist;

    @Inject
    CompleteTask complete;

    @Inject
    MeasureBaseline baseline;

    @Inject
    MeasureProgression progression;

    @Inject
    MeasureFinalProgression last;

    /**
     * @return the case as it now stands
     * @throws dk.roedtraad.rest.Problem when the task is not open to the person, or the form breaks a rule
     */
    Response complete(UUID caseId, ProgressionForm form) {
        List<String> open = worklist.openIn(caseId).stream().map(TaskView::type).toList();
        TaskAct<ProgressionForm> due = Stream.<TaskAct<ProgressionForm>>of(baseline, last)
            .filter(act -> open.contains(act.type().key())).findFirst().orElse(progression);
        return complete.completeOrRecord(caseId, null, due, form);
    }
}
