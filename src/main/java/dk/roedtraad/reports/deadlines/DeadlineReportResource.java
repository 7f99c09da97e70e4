package dk.roedtraad.reports.deadlines;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.reports.PeriodQuery;
import dk.roedtraad.rest.CsvBody;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Requires;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deadlines as measures. */
@Path("/reports/deadlines")
@Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
@Tag(name = "Reports", description = "Figures to lead by: each says what it counts, of how many, when and by which"
    + " definition, and links to the list behind it. As JSON, or as a spreadsheet: Accept: text/csv.")
@Act
@ApplicationScoped
public class DeadlineReportResource {

    @Inject
    DeadlineFigures figures;

    @Inject
    DeadlineList list;

    @Inject
    DeadlinesThen then;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Report deadlines as measures", description = "How many were received in the period, and how"
        + " they stand: every one in exactly one of the other measures, so that these add up, in every group and in"
        + " all. Counted on the rows as they are. The spreadsheet has a row a figure.")
    public DeadlineReport read(@BeanParam PeriodQuery period, @BeanParam DeadlineScope scope,
                               @BeanParam DeadlineSlice slice) {
        scope.require(person, slice.groupBy);
        LocalDate today = clock.today();
        LocalDate day = then.day(slice.asOf, scope, slice.groupBy);
        DeadlineAsk ask = new DeadlineAsk(scope, period.period(today), period.basis(), slice.groupBy, day);
        return figures.report(ask, slice.around == null ? day : slice.around);
    }

    @GET
    @Path("/list")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the deadlines behind a figure", description = "As many as the figure says that links"
        + " here, the first to fall due first. The spreadsheet has all of them, however many, and no pages.")
    public DeadlineListing list(@BeanParam PeriodQuery period, @BeanParam DeadlineScope scope,
                                @BeanParam DeadlineListQuery wanted, @Valid @BeanParam PageRequest page) {
        scope.require(person, null);
        LocalDate today = clock.today();
        LocalDate day = then.day(wanted.asOf, scope, null);
        DeadlineAsk ask = new DeadlineAsk(scope, period.period(today), period.basis(), null, day);
        if (day.isBefore(today)) {
            List<DeadlineEntry> all = then.list(ask, wanted, person.has(LEADER));
            return DeadlineListing.of(then.page(all, page), row -> all.forEach(entry -> row.accept(entry.row())));
        }
        boolean named = person.has(LEADER);
        return DeadlineListing.of(page.of(list.page(ask, wanted, named, page), DeadlineList::keyOf, entry -> entry),
            list.all(ask, wanted, named));
    }
}
