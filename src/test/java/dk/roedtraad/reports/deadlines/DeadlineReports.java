package dk.roedtraad.reports.deadlines;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.time.WorkingDays;
import java.util.List;

/** What reports on deadlines are put together from, on tables without a server. */
public final class DeadlineReports {

    private DeadlineReports() {
    }

    public static GroupTitles titles(ReportTables tables) {
        GroupTitles titles = new GroupTitles();
        titles.sql = tables.sql();
        titles.rules = profile -> List.of();
        return titles;
    }

    static DeadlineFigures figures(ReportTables tables) {
        DeadlineFigures figures = new DeadlineFigures();
        figures.now = new DeadlinesNow();
        figures.now.sql = tables.sql();
        figures.then = then(tables);
        figures.titles = titles(tables);
        figures.organisation = new Organisation() {
            @Override
            public int smallUnder() {
                return 5;
            }
        };
        figures.days = new WorkingDays();
        figures.clock = ReportTables.noonOf(ReportTables.TODAY);
        return figures;
    }

    static DeadlinesThen then(ReportTables tables) {
        DeadlinesThen then = new DeadlinesThen();
        then.sql = tables.sql();
        then.titles = titles(tables);
        then.clock = ReportTables.noonOf(ReportTables.TODAY);
        return then;
    }

    public static DeadlineList list(ReportTables tables) {
        DeadlineList list = new DeadlineList();
        list.sql = tables.sql();
        list.titles = titles(tables);
        return list;
    }

}
