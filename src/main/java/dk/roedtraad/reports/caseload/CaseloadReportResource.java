package dk.roedtraad.reports.caseload;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.CsvBody;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many cases people have. */
@Path("/reports/caseload")
@Tag(name = "Reports")
@Act
@ApplicationScoped
public class CaseloadReportResource {

    @Inject
    Caseload caseload;

    @Inject
    CurrentPerson person;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Report on the caseload", description = "The open cases of caseworkers and of company"
        + " consultants, against the 35 to 45 that are effective; by team, and for leaders by person. As text/csv one"
        + " row a figure.")
    public CaseloadView caseload(@BeanParam CaseloadQuery wanted) {
        if (wanted.isPerPerson() && !person.has(LEADER)) {
            throw Problem.forbidden("report-per-person-not-allowed", "Only leaders see figures about other people.",
                "Ask about yourself or about teams, or let a leader read the report.");
        }
        return caseload.view(wanted);
    }
}
