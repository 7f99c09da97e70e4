package dk.roedtraad.deadlines;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The port to the models' timers; {@code process} answers it. */
public interface TimersOfDeadlines {

    /**
     * @return the timers that stand for deadlines in these cases, or ought to. A deadline that runs and is not among
     *     them waits for the work that it guards to be reached
     */
    List<DeadlineTimer> of(Collection<UUID> cases);
}
