package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Period;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cases a report on the flow is about; all conditions hold together. */
public class FlowFilter extends WaitingFilter {

    private static final int MONTHS = 12;

    @QueryParam("from")
    @Parameter(description = "Only steps to which a case came on this day or after it; without from and to, the first"
        + " day of the month eleven months ago.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only steps to which a case came on this day or before it; today when left out. A period"
        + " is of ten years at most.")
    LocalDate to;

    /** @throws dk.roedtraad.rest.Problem 422 {@code report-period-backwards} or {@code report-period-too-long} */
    Period period(LocalDate today) {
        Period asked = Period.asked(from, to, today);
        return asked == null ? new Period(today.withDayOfMonth(1).minusMonths(MONTHS - 1), today) : asked;
    }
}
