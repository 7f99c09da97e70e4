package dk.roedtraad.reports;

import dk.roedtraad.rest.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days a report is about. */
public class PeriodQuery {

    @QueryParam("from")
    @Parameter(description = "The first day of the period; without it, and with to, ten years before to.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day of the period; without it, and with from, today. A period is of ten years"
        + " at most; without from and to the report is about everything there is.")
    LocalDate to;

    @QueryParam("basis")
    @Parameter(description = "Which day puts something into the period: OCCURRED, the one on which it happened, or"
        + " REGISTERED, the one on which it was registered. OCCURRED when left out.")
    Basis basis;

    /**
     * @return the period, or null for everything
     * @throws Problem 422 {@code report-period-backwards} or {@code report-period-too-long}
     */
    public Period period(LocalDate today) {
        return Period.asked(from, to, today);
    }

    /** @return which day puts something into the period; that on which it happened when nothing is said */
    public Basis basis() {
        return basis == null ? Basis.OCCURRED : basis;
    }
}
