package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Period;

import java.util.List;

/** The addresses of the lists behind a report on the flow. */
record FlowLinks(FlowFilter filter, Period period) {

    /** The same report's cases of some of its days. */
    FlowLinks in(Period days) {
        return new FlowLinks(filter, days);
    }

    /** @return the cases in a step, in whatever state they are when none is named */
    Link of(FlowStep step, FlowState... states) {
        return List.of(states).stream().reduce(Link.to("/reports/flow/cases").with("step", step)
            .with("from", period.from()).with("to", period.to()).with("team", filter.team)
            .with("profile", filter.profile), (link, state) -> link.with("state", state), (one, other) -> other);
    }
}
