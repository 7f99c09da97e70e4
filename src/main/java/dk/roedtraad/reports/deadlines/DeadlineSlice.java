package dk.roedtraad.reports.deadlines;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what and as of when deadlines are counted. */
public class DeadlineSlice {

    @QueryParam("groupBy")
    @Parameter(description = "By what the figures are split; without it there are only totals. By caseworker for"
        + " leaders only.")
    Grouping groupBy;

    @QueryParam("around")
    @Parameter(description = "The day around which running deadlines are put into buckets of working days; the day"
        + " as of which is counted when left out.")
    LocalDate around;

    @QueryParam("asOf")
    @Parameter(description = "An earlier day: how it stood at its end, told by what had been registered by then."
        + " Today when left out.")
    LocalDate asOf;
}
