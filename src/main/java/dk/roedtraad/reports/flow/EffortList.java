package dk.roedtraad.reports.flow;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the cases in their programme are listed; all conditions hold together. */
public class EffortList extends FlowFilter {

    @QueryParam("atCompany")
    @Parameter(description = "Only the cases that had a placement on a day of the period, or only those that had not.")
    Boolean atCompany;

    @QueryParam("ordinaryHours")
    @Parameter(description = "Only the cases in ordinary hours by the end of the period, or only those that were not.")
    Boolean ordinaryHours;

    boolean shows(EffortCase one) {
        return (atCompany == null || atCompany == one.atCompany())
            && (ordinaryHours == null || ordinaryHours == one.ordinaryHours());
    }
}
