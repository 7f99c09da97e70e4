package dk.roedtraad.tasks;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says with whom an open task lies: claimed, given back, or given by the leader. */
@ApplicationScoped
class AssignTask {

    @Inject
    TaskAtHand atHand;

    @Inject
    Organisation organisation;

    @Inject
    CurrentPerson person;

    /** @throws Problem when the task has ended, is not for the person's role or lies with another */
    WorkTask claim(UUID taskId) {
        WorkTask task = atHand.mine(taskId).task();
        task.assign(person.id());
        return task;
    }

    /** @throws Problem when the task has ended, is not for the person's role or lies with another */
    WorkTask release(UUID taskId) {
        WorkTask task = atHand.mine(taskId).task();
        task.assign(null);
        return task;
    }

    /** @throws Problem when the task has ended or the assignee does not hold its role */
    WorkTask assign(UUID taskId, String assignee) {
        WorkTask task = atHand.open(taskId).task();
        organisation.requirePerson(assignee, task.role(), "/assignee");
        task.assign(assignee);
        return task;
    }
}
