package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.FlowRows;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.reports.deadlines.DeadlineReports;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.WorkingDays;

/** What the register of breaches is put together from, on tables without a server. */
final class BreachReports {

    private BreachReports() {
    }

    static BreachFigures register(ReportTables tables) {
        BreachFigures figures = new BreachFigures();
        figures.titles = DeadlineReports.titles(tables);
        figures.organisation = FlowRows.smallUnderFive();
        figures.clock = ReportTables.noonOf(ReportTables.TODAY);
        figures.breaches = new Breaches();
        figures.breaches.sql = tables.sql();
        figures.breaches.titles = figures.titles;
        figures.breaches.days = new WorkingDays();
        figures.breaches.clock = figures.clock;
        figures.breaches.person = new CurrentPerson() {
            @Override
            public boolean has(Role role) {
                return true;
            }
        };
        return figures;
    }
}
