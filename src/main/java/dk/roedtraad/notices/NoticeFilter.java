package dk.roedtraad.notices;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which notices are asked for; all conditions hold together. */
public class NoticeFilter {

    @QueryParam("open")
    @Parameter(description = "Whether the open notices are wanted, or those that were acknowledged or settled.",
        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    Boolean open;

    @QueryParam("mine")
    @Parameter(description = "Only the notices that lie with the caller.")
    Boolean mine;

    @QueryParam("covering")
    @Parameter(description = "Only the notices of colleagues who are away today and for whom the caller stands in.")
    Boolean covering;

    @QueryParam("unassigned")
    @Parameter(description = "Only the notices that lie with nobody but the team.")
    Boolean unassigned;

    @QueryParam("team")
    @Parameter(description = "Only the notices of this team's cases.")
    String team;

    @QueryParam("caseId")
    @Parameter(description = "Only the notices of this case.")
    UUID caseId;

    @QueryParam("kind")
    @Parameter(description = "Only the notices of this kind.")
    NoticeKind kind;
}
