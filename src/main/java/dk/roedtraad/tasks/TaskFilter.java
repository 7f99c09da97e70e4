package dk.roedtraad.tasks;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tasks of the worklist are asked for; all conditions hold together. */
public class TaskFilter {

    @QueryParam("mine")
    @Parameter(description = "Only the tasks that lie with the caller.")
    Boolean mine;

    @QueryParam("covering")
    @Parameter(description = "Only the tasks that the caller may do for colleagues who are away today.")
    Boolean covering;

    @QueryParam("assignee")
    @Parameter(description = "Only the tasks that lie with this person.")
    String assignee;

    @QueryParam("team")
    @Parameter(description = "Only the tasks of this team.")
    String team;

    @QueryParam("unassigned")
    @Parameter(description = "Only the tasks that lie with nobody.")
    Boolean unassigned;

    @QueryParam("type")
    @Parameter(description = "Only the tasks of this task type.")
    String type;

    @QueryParam("caseId")
    @Parameter(description = "Only the tasks of this case.")
    UUID caseId;

    @QueryParam("dueBefore")
    @Parameter(description = "Only the tasks due before this day.")
    LocalDate dueBefore;
}
