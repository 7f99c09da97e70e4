package dk.roedtraad.reports;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.CsvBody;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.inject.Inject;
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
public class FlowResource {

    @Inject
    Flow flow;

    @Inject
    Waiting waiting;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Report on the flow", description = "How many days cases were in each step, with percentiles,"
        + " in all and by the month in which they came to it; and the open tasks. Cases that are in a step still count"
        + " as taking longer than they have so far. As text/csv one row a step and month.")
    public FlowView flow(@BeanParam FlowFilter filter) {
        return flow.view(filter);
    }

    @GET
    @Path("/cases")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the cases behind the flow", description = "Each case in each step that it came to in the"
        + " period, in the order of step, day and case.")
    public Page<FlowStay> cases(@BeanParam FlowList list, @BeanParam PageRequest page) {
        return flow.page(list, page);
    }

    @GET
    @Path("/cases")
    @Produces(CsvBody.TYPE)
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(hidden = true)
    public Tabular table(@BeanParam FlowList list) {
        Table table = flow.table(list);
        return () -> table;
    }

    @GET
    @Path("/waiting")
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Report on where cases wait", description = "The open tasks by type, how many lie with nobody,"
        + " and for how long they have been open. As text/csv one row a type.")
    public WaitingView waiting(@BeanParam WaitingFilter filter) {
        return waiting.view(filter);
    }
}
