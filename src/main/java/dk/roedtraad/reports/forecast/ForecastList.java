package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Query;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of a forecast's deadlines are listed; all conditions hold together. */
public class ForecastList extends ForecastFilter {

    @QueryParam("place")
    @Parameter(description = "Only the deadlines that stand there in the forecast: OVERDUE, WEEK for those due in the"
        + " weeks shown, LATER or WITHOUT_DAY.")
    ForecastPlace place;

    @QueryParam("dueFrom")
    @Parameter(description = "Only the deadlines due on this day or after it.")
    LocalDate dueFrom;

    @QueryParam("dueTo")
    @Parameter(description = "Only the deadlines due on this day or before it.")
    LocalDate dueTo;

    @QueryParam("willBreach")
    @Parameter(description = "Only the deadlines that will be breached if nothing is done, or only those that will"
        + " not.")
    Boolean willBreach;

    @QueryParam("danger")
    @Parameter(description = "Only the deadlines that will be breached for this reason.")
    Danger danger;

    @QueryParam("waitingForMeeting")
    @Parameter(description = "Only the preparations that wait for a slot with the rehabilitation team.")
    boolean waitingForMeeting;

    Query narrow(Query listed) {
        Query narrowed = listed.and("f.place = :place", "place", place).and("f.due_on >= :dueFrom", "dueFrom", dueFrom)
            .and("f.due_on <= :dueTo", "dueTo", dueTo).and("f.danger = :danger", "danger", danger);
        if (willBreach != null) {
            narrowed.then(" and f.danger is " + (willBreach ? "not null" : "null"));
        }
        return waitingForMeeting ? ForecastQueries.waitingOnly(narrowed) : narrowed;
    }
}
