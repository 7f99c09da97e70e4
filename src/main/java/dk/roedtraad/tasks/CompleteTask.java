package dk.roedtraad.tasks;

import dk.roedtraad.rest.Forms;
import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * Completes a step: its case is locked, the person may do it, the feature acts, and the process goes on; all in the
 * caller's transaction.
 */
@ApplicationScoped
public class CompleteTask {

    @Inject
    TaskAtHand atHand;

    @Inject
    TaskTypes types;

    @Inject
    Forms forms;

    @Inject
    PerformStep step;

    @Inject
    CaseDesk desk;

    /**
     * Completes a task with the form that its type wants.
     *
     * @return the case as it now stands
     * @throws Problem when the task is not open to the person, or the form breaks a rule
     */
    public Response complete(UUID taskId, byte[] body) {
        Step mine = atHand.mine(taskId);
        performRead(mine, types.act(mine.task().type()), body);
        return desk.answer(mine.caseId());
    }

    /**
     * Does a step that came through its own collection: completes the open task of that type, the one of the subject
     * if one is named, and records the step as an extra when no such task is open.
     *
     * @return the case as it now stands
     * @throws Problem when the task is not open to the person, or the form breaks a rule
     */
    public <F extends TaskForm> Response completeOrRecord(UUID caseId, UUID subjectId, TaskAct<F> act, F form) {
        step.perform(atHand.mineOrExtra(caseId, subjectId, act), act, form);
        return desk.answer(caseId);
    }

    private <F extends TaskForm> void performRead(Step mine, TaskAct<F> act, byte[] body) {
        step.perform(mine, act, forms.read(body, act.type().form()));
    }
}
