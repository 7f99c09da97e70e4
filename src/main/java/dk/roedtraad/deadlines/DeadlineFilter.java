package dk.roedtraad.deadlines;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deadlines are asked for; all conditions hold together. */
public class DeadlineFilter {

    @QueryParam("state")
    @Parameter(description = "Only the deadlines that stand so today; given more than once, any of them will do.")
    List<DeadlineState> state;

    @QueryParam("rule")
    @Parameter(description = "Only the deadlines of this rule.")
    String rule;

    @QueryParam("team")
    @Parameter(description = "Only the deadlines of this team.")
    String team;

    @QueryParam("caseId")
    @Parameter(description = "Only the deadlines of this case.")
    UUID caseId;

    @QueryParam("dueBefore")
    @Parameter(description = "Only the deadlines that fall due before this day.")
    LocalDate dueBefore;
}
