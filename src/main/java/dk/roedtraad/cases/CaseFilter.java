package dk.roedtraad.cases;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cases are asked for; all conditions hold together. */
public class CaseFilter {

    @QueryParam("phase")
    @Parameter(description = "Only the cases in this phase.")
    Phase phase;

    @QueryParam("open")
    @Parameter(description = "Only the cases that are not closed, or only those that are.")
    Boolean open;

    @QueryParam("status")
    @Parameter(description = "Only the cases that run, are put on hold by an authority today (SUSPENDED), or are"
        + " closed.")
    CaseStatus status;

    @QueryParam("profile")
    @Parameter(description = "Only the cases that follow this profile.")
    String profile;

    @QueryParam("team")
    @Parameter(description = "Only the cases of this team.")
    String team;

    @QueryParam("caseworker")
    @Parameter(description = "Only the cases that this person prepares or coordinates.")
    String caseworker;

    @QueryParam("vk")
    @Parameter(description = "Only the cases of this company consultant.")
    String vk;

    @QueryParam("atWork")
    @Parameter(description = "Only the cases on which this caseworker is at work: as the preparing one until the"
        + " programme runs, then as the coordinating one.")
    String atWork;

    @QueryParam("assigned")
    @Parameter(description = "Only the cases in which somebody is at work in this role.")
    ResponsibleRole assigned;

    @QueryParam("unassigned")
    @Parameter(description = "Only the cases in which nobody is at work in this role.")
    ResponsibleRole unassigned;

    @QueryParam("dueBefore")
    @Parameter(description = "Only the cases in which a deadline falls due before this day.")
    LocalDate dueBefore;

    @QueryParam("externalReference")
    @Parameter(description = "The case with this reference in the case system.")
    String externalReference;
}
