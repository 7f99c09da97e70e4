package dk.roedtraad.reports.flow;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cases behind a report on the flow are listed; all conditions hold together. */
public class FlowList extends FlowFilter {

    @QueryParam("step")
    @Parameter(description = "Only the cases in this step.")
    FlowStep step;

    @QueryParam("state")
    @Parameter(description = "Only the cases that went on from the step (ENDED), are there still (OPEN), or were"
        + " broken off in it (BROKEN_OFF); given more than once, any of them will do.")
    List<FlowState> state;

    @QueryParam("minDays")
    @Parameter(description = "Only the cases that were in the step for so many days or more, so far.")
    Integer minDays;

    boolean shows(FlowStay stay) {
        return (step == null || step == stay.step()) && (minDays == null || stay.days() >= minDays)
            && (state == null || state.isEmpty() || state.contains(stay.state()));
    }
}
