package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Query;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the open tasks are listed; all conditions hold together. */
public class WaitingList extends WaitingFilter {

    @QueryParam("type")
    @Parameter(description = "Only the tasks of this task type.")
    String type;

    @QueryParam("unassigned")
    @Parameter(description = "Only the tasks that lie with nobody (true), or with somebody (false).")
    Boolean unassigned;

    Query narrow(Query listed) {
        listed.and("t.type = :type", "type", type);
        return unassigned == null ? listed : listed.then(" and t.assignee is " + (unassigned ? "null" : "not null"));
    }
}
