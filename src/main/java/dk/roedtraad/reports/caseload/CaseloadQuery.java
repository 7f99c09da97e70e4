package dk.roedtraad.reports.caseload;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a report on the caseload is cut. */
public class CaseloadQuery {

    @QueryParam("team")
    @Parameter(description = "Only this team: its cases, and its people with all the cases they have.")
    String team;

    @QueryParam("groupBy")
    @Parameter(description = "TEAM, or PERSON for each person by name too, which only leaders see. TEAM when left out.")
    CaseloadGroup groupBy;

    boolean isPerPerson() {
        return groupBy == CaseloadGroup.PERSON;
    }
}
