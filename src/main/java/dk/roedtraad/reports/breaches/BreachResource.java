package dk.roedtraad.reports.breaches;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.reports.PeriodQuery;
import dk.roedtraad.reports.deadlines.DeadlineScope;
import dk.roedtraad.reports.deadlines.Grouping;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of breaches. */
@Path("/reports/breaches")
@Produces({MediaType.APPLICATION_JSON, CsvBody.TYPE})
@Tag(name = "Reports")
@Act
@ApplicationScoped
public class BreachResource {

    @Inject
    BreachFigures figures;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read the register of breaches", description = "One entry for each deadline whose last day"
        + " passed before it ended, from its dates; the longest overdue first. After them those that were noted and no"
        + " longer stand by the dates of today, with what happened since; no figure but their own counts them. The"
        + " figures are about all that were asked for, whatever the page and the standing. The spreadsheet has every"
        + " entry.")
    public BreachReport read(@BeanParam PeriodQuery period, @BeanParam DeadlineScope scope,
                             @BeanParam BreachQuery wanted, @Valid @BeanParam PageRequest page) {
        scope.require(person, wanted.groupBy == BreachGrouping.CASEWORKER ? Grouping.CASEWORKER : null);
        LocalDate today = clock.today();
        return figures.report(new BreachAsk(scope, period.period(today), period.basis(), wanted, today), page);
    }
}
