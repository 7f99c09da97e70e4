package dk.roedtraad.reports.deadlines;

import dk.roedtraad.deadlines.DeadlineState;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a report's deadlines is listed. */
public class DeadlineListQuery {

    @QueryParam("state")
    @Parameter(description = "Only the deadlines that stand so; given more than once, any of them will do.")
    List<DeadlineState> state;

    @QueryParam("dueFrom")
    @Parameter(description = "Only the deadlines whose last day is this one or a later one.")
    LocalDate dueFrom;

    @QueryParam("dueTo")
    @Parameter(description = "Only the deadlines whose last day is this one or an earlier one.")
    LocalDate dueTo;

    @QueryParam("unassigned")
    @Parameter(description = "Whether to list only the deadlines of cases on which no caseworker is at work.")
    Boolean unassigned;

    @QueryParam("asOf")
    @Parameter(description = "An earlier day: how it stood at its end, told by what had been registered by then."
        + " Today when left out.")
    LocalDate asOf;

    Set<DeadlineState> states() {
        return state == null || state.isEmpty() ? EnumSet.allOf(DeadlineState.class) : EnumSet.copyOf(state);
    }

    boolean isUnassigned() {
        return Boolean.TRUE.equals(unassigned);
    }

    /** @return whether a deadline is one of those asked for; one whose place another had taken never is */
    boolean takes(DeadlineEntry entry) {
        LocalDate due = entry.dueOn();
        return entry.state() != DeadlineState.SUPERSEDED && states().contains(entry.state())
            && (dueFrom == null || due != null && !due.isBefore(dueFrom))
            && (dueTo == null || due != null && !due.isAfter(dueTo));
    }
}
