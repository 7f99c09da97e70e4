package dk.roedtraad.reports.forecast;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What will be breached, while there is time. */
@Path("/reports/forecast")
@Tag(name = "Reports")
@Act
@ApplicationScoped
public class ForecastResource {

    @Inject
    Forecast forecast;

    @Inject
    MeetingForecast meetings;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Forecast of the deadlines", description = "What is overdue now, what falls due this week and"
        + " in the four after it, and what of that will be breached if nothing is done; in all and by rule. Every"
        + " running deadline that can be breached stands in one place, so the places add up. As text/csv one row a"
        + " figure.")
    public ForecastView forecast(@BeanParam ForecastFilter filter) {
        return forecast.view(filter);
    }

    @GET
    @Path("/deadlines")
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List a forecast's deadlines", description = "The list behind each of its figures: the first"
        + " to fall due first, those without a day last. As text/csv all of them, however many, and no pages.")
    public Listing<ForecastDeadline> deadlines(@BeanParam ForecastList list, @Valid @BeanParam PageRequest page) {
        return Listing.of(forecast.page(list, page), forecast.table(list));
    }

    @GET
    @Path("/meetings")
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Forecast of the meetings with the team", description = "Before each day by which cases must"
        + " be heard (F-PREP): how many must be, how many slots the rehabilitation teams have left until then, and how"
        + " many are missing. Cases with a slot in time need none. As text/csv one row a figure.")
    public MeetingsView meetings(
        @QueryParam("team") @Parameter(description = "Only the cases and the slots of this team.") String team) {
        return meetings.view(team);
    }
}
