package dk.roedtraad.reports;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cases behind a report on the flow are listed; all conditions hold together. */
public class FlowList extends FlowFilter {

    @QueryParam("step")
    @Parameter(description = "Only the cases in this step.")
    FlowStep step;

    @QueryParam("state")
    @Parameter(description = "Only the cases that went on from the step (ENDED), are there still (OPEN), or were"
        + " broken off in it (BROKEN_OFF).")
    FlowState state;

    boolean shows(FlowStay stay) {
        return (step == null || step == stay.step()) && (state == null || state == stay.state());
    }
}
