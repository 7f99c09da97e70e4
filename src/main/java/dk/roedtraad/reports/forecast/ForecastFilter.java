package dk.roedtraad.reports.forecast;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deadlines a forecast is about; all conditions hold together. */
public class ForecastFilter {

    @QueryParam("team")
    @Parameter(description = "Only the cases of this team.")
    String team;

    @QueryParam("rule")
    @Parameter(description = "Only the deadlines of this rule.")
    String rule;

    @QueryParam("profile")
    @Parameter(description = "Only the cases that follow this profile.")
    String profile;
}
