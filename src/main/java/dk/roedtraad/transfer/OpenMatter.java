package dk.roedtraad.transfer;

import dk.roedtraad.rest.Label;
import dk.roedtraad.tasks.TaskView;
import java.time.LocalDate;

/**
 * Something that was next in a case when it was transferred.
 *
 * @param type the task type's key
 * @param title what was to be done
 * @param openSince the day since which it was next
 * @param dueOn the day by which its deadline wants it done, or null
 */
public record OpenMatter(
    @Label(da = "Opgavetype", en = "Task type") String type,
    @Label(da = "Opgave", en = "Task") String title,
    @Label(da = "Åben siden", en = "Open since") LocalDate openSince,
    @Label(da = "Frist", en = "Due on") LocalDate dueOn) {

    static OpenMatter of(TaskView task, LocalDate openSince) {
        return new OpenMatter(task.type(), task.title(), openSince, task.dueOn());
    }
}
