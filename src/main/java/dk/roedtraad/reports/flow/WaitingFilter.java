package dk.roedtraad.reports.flow;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose open tasks are counted; all conditions hold together. */
public class WaitingFilter {

    @QueryParam("team")
    @Parameter(description = "Only the cases of this team.")
    String team;

    @QueryParam("profile")
    @Parameter(description = "Only the cases that follow this profile.")
    String profile;
}
