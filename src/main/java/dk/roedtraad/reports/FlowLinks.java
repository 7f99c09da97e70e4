package dk.roedtraad.reports;

import java.time.LocalDate;
import java.time.YearMonth;

/** The addresses of the lists behind a report on the flow. */
record FlowLinks(FlowFilter filter, Period period) {

    String of(FlowStep step) {
        return of(step, period.from(), period.to());
    }

    String of(FlowStep step, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return of(step, first.isBefore(period.from()) ? period.from() : first,
            last.isAfter(period.to()) ? period.to() : last);
    }

    private String of(FlowStep step, LocalDate from, LocalDate to) {
        return Link.to("/reports/flow/cases").with("step", step).with("from", from).with("to", to)
            .with("team", filter.team).with("profile", filter.profile).href();
    }
}
