package dk.roedtraad.tasks;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import java.time.LocalDate;

/** Why a task cannot be done, in the words of the person who tried. */
final class TaskProblems {

    private TaskProblems() {
    }

    static Problem ended(TaskState state) {
        return state == TaskState.DONE
            ? Problem.conflict("task-done", "The task is already done.",
                "Read the case again; its open tasks say what is next.")
            : Problem.conflict("task-cancelled", "The task was cancelled because the case took another way.",
                "Read the case again; its open tasks say what is next.");
    }

    static Problem roleMissing(Role role) {
        return Problem.forbidden("forbidden-role", "The task is for the role " + role + ".",
            "Let a person with that role complete it.");
    }

    static Problem claimedByAnother() {
        return Problem.conflict("task-claimed-by-another", "The task lies with another person.",
            "Let that person complete or release it, or let the leader assign it anew.");
    }

    static Problem occurredInFuture() {
        return Problem.unprocessable("occurred-in-future", "A step cannot be recorded before it happens.",
            "Give today or an earlier day.").at("/occurredOn", "must be today or earlier");
    }

    static Problem occurredBeforeCase(LocalDate began) {
        return Problem.unprocessable("occurred-before-case", "The step lies before the case began.",
            "Give a day on or after " + began + ".").at("/occurredOn", "must be on or after " + began);
    }
}
