package dk.roedtraad.reports.deadlines;

import dk.roedtraad.deadlines.DeadlineState;
import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Group;
import dk.roedtraad.reports.Link;
import dk.roedtraad.time.CaseClock;
import dk.roedtraad.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes figures of counted deadlines, each with the list behind it. */
@ApplicationScoped
class DeadlineFigures {

    private static final String NOBODY = "Ingen sagsbehandler";

    @Inject
    DeadlinesNow now;

    @Inject
    DeadlinesThen then;

    @Inject
    GroupTitles titles;

    @Inject
    Organisation organisation;

    @Inject
    WorkingDays days;

    @Inject
    CaseClock clock;

    /** @param around the day around which running deadlines are put into buckets */
    DeadlineReport report(DeadlineAsk ask, LocalDate around) {
        boolean past = ask.day().isBefore(clock.today());
        DeadlineTally tally = past ? then.tally(ask) : now.tally(ask);
        Frame frame = new Frame(ask.period(), ask.basis(), past ? clock.endOf(ask.day()) : clock.now(),
            organisation.smallUnder());
        Link all = all(ask).with("asOf", past ? ask.day() : null);
        List<Figure> figures = measures().map(measure -> frame.figure(measure.measure(), measure.count(tally.all()),
            measure.list(all).href())).toList();
        return new DeadlineReport(ask.grouping(), frame.smallUnder(), figures, around,
            buckets(frame, tally.dueDays(), around, all), groups(ask, frame, tally, all));
    }

    private static Stream<DeadlineMeasure> measures() {
        return Arrays.stream(DeadlineMeasure.values());
    }

    private static Link all(DeadlineAsk ask) {
        Link link = ask.scope().narrow(Link.to("/reports/deadlines/list"));
        return ask.period() == null ? link : link.with("from", ask.period().from()).with("to", ask.period().to())
            .with("basis", ask.basis());
    }

    private List<Figure> buckets(Frame frame, Map<LocalDate, Long> dueDays, LocalDate around, Link all) {
        long running = dueDays.values().stream().mapToLong(Long::longValue).sum();
        Link ticking = DeadlineTally.TICKING.stream().reduce(all, (link, state) -> link.with("state", state),
            (one, other) -> other);
        return DueBuckets.around(around, days).inOrder().stream().map(bucket -> frame.figure(bucket.measure(),
            Count.of(bucket.count(dueDays), running),
            ticking.with("dueFrom", bucket.from()).with("dueTo", bucket.to()).href())).toList();
    }

    private List<Group> groups(DeadlineAsk ask, Frame frame, DeadlineTally tally, Link all) {
        if (ask.grouping() == null) {
            return List.of();
        }
        Map<String, String> named = titles.of(ask.grouping());
        return tally.groups().entrySet().stream().map(group -> {
            Link list = GroupLink.of(ask, group.getKey(), all);
            return new Group(group.getKey(), named.getOrDefault(group.getKey(), plain(group.getKey())),
                cells(frame, group.getValue(), list));
        }).toList();
    }

    private static List<Cell> cells(Frame frame, Map<DeadlineState, Long> tally, Link list) {
        return measures().map(measure -> frame.cell(measure.measure(), measure.count(tally),
            measure.list(list).href())).toList();
    }

    private static String plain(String key) {
        return key.isEmpty() ? NOBODY : key;
    }
}
