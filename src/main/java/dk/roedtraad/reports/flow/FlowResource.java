package dk.roedtraad.reports.flow;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.reports.Listing;
import dk.roedtraad.rest.CsvBody;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long cases take in each step of the flow, and where they wait. */
@Path("/reports/flow")
@Tag(name = "Reports")
@Act
@ApplicationScoped
public class FlowResource {

    @Inject
    Flow flow;

    @Inject
    Waiting waiting;

    @Inject
    Efforts efforts;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Report on the flow", description = "How many days cases were in each step, with percentiles,"
        + " in all and by the month in which they came to it; and the open tasks. Cases that are in a step still count"
        + " as taking longer than they have so far. As text/csv one row a figure.")
    public FlowView flow(@BeanParam FlowFilter filter) {
        return flow.view(filter);
    }

    @GET
    @Path("/cases")
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the cases behind the flow", description = "Each case in each step that it came to in the"
        + " period, in the order of step, day and case. As text/csv all of them, however many, and no pages.")
    public Listing<FlowStay> cases(@BeanParam FlowList list, @Valid @BeanParam PageRequest page) {
        return flow.listing(list, page);
    }

    @GET
    @Path("/waiting")
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Report on where cases wait", description = "The open tasks by type, how many lie with nobody,"
        + " and for how long they have been open. As text/csv one row a figure.")
    public WaitingView waiting(@BeanParam WaitingFilter filter) {
        return waiting.view(filter);
    }

    @GET
    @Path("/waiting/tasks")
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the tasks behind where cases wait", description = "The open tasks, each with the days it"
        + " has been open, the oldest first. As text/csv all of them, however many, and no pages.")
    public Listing<WaitingTask> waitingTasks(@BeanParam WaitingList list, @Valid @BeanParam PageRequest page) {
        return waiting.listing(list, page);
    }

    @GET
    @Path("/placements")
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Report on the cases at companies", description = "Week by week how many of the running"
        + " programmes are at a company, and in ordinary hours; and how long cases wait for their first placement. As"
        + " text/csv one row a figure.")
    public EffortsView placements(@BeanParam FlowFilter filter) {
        return efforts.view(filter);
    }

    @GET
    @Path("/placements/cases")
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the cases in their programme", description = "Those behind the report on the cases at"
        + " companies: each whose programme ran in the period, and whether it was at a company, in the order of their"
        + " ids. As text/csv all of them, however many, and no pages.")
    public Listing<EffortCase> placementCases(@BeanParam EffortList list, @Valid @BeanParam PageRequest page) {
        return efforts.listing(list, page);
    }
}
