package dk.roedtraad.tasks;

import java.time.LocalDate;

/** What a person fills in to complete a task; implemented by the form record of each {@link TaskAct}. */
public interface TaskForm {

    /** @return the day on which it happened, today or earlier; null stands for today */
    LocalDate occurredOn();
}
