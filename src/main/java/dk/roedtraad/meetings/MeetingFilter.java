package dk.roedtraad.meetings;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days of the rehabilitation teams are asked for; all conditions hold together. */
public class MeetingFilter {

    @QueryParam("from")
    @Parameter(description = "Only the meetings on or after this day.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only the meetings on or before this day.")
    LocalDate to;

    @QueryParam("team")
    @Parameter(description = "Only the meetings of this rehabilitation team.")
    String team;

    @QueryParam("free")
    @Parameter(description = "Only the meetings that have a free slot.")
    Boolean free;
}
