package dk.roedtraad.reports.breaches;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Group;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Words;
import dk.roedtraad.reports.deadlines.GroupLink;
import dk.roedtraad.reports.deadlines.GroupTitles;
import dk.roedtraad.reports.deadlines.Grouping;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes figures of the register of breaches, each with the part of it that stands behind. */
@ApplicationScoped
class BreachFigures {

    private static final Measure REGISTERED_LATE = new Measure("registeredLate",
        new Words("Opfyldt til tiden, registreret for sent", "Met in time, registered late"),
        new Words("Ingen overskridelser og ikke talt med: gjort senest sidste dag, men registreret senere; uanset"
            + " periode.", "No breaches and not counted among them: done by the last day and registered later;"
            + " whatever the period."), "domain notes D.2");

    @Inject
    Breaches breaches;

    @Inject
    GroupTitles titles;

    @Inject
    Organisation organisation;

    @Inject
    CaseClock clock;

    BreachReport report(BreachAsk ask, PageRequest page) {
        Frame frame = new Frame(ask.period(), ask.basis(), clock.now(), organisation.smallUnder());
        Map<String, BreachTally> tallies = breaches.tally(ask);
        BreachGrouping grouping = ask.wanted().groupBy;
        Page<BreachEntry> entries = page.of(breaches.page(ask, page),
            BreachPlace::keyOf, entry -> entry);
        return new BreachReport(grouping, frame.smallUnder(), figures(ask, frame, tallies),
            grouping == null ? List.of() : groups(ask, frame, tallies), entries.items(), entries.next(),
            breaches.all(ask));
    }

    private static Stream<BreachMeasure> measures() {
        return Arrays.stream(BreachMeasure.values());
    }

    private List<Figure> figures(BreachAsk ask, Frame frame, Map<String, BreachTally> tallies) {
        BreachTally all = tallies.values().stream().reduce(BreachTally.NONE, BreachTally::plus);
        List<Figure> figures = new ArrayList<>(measures().map(measure -> frame.figure(measure.measure(),
            measure.count(all), list(measure, measure.count(all), ask.list()))).toList());
        Link late = ask.scope().narrow(Link.to("/reports/deadlines/list")).with("state", "MET_REGISTERED_LATE");
        figures.add(frame.figure(REGISTERED_LATE, Count.of(breaches.registeredLate(ask)), late.href()));
        return figures;
    }

    private List<Group> groups(BreachAsk ask, Frame frame, Map<String, BreachTally> tallies) {
        BreachGrouping grouping = ask.wanted().groupBy;
        Map<String, String> named = titlesOf(grouping);
        return tallies.entrySet().stream().map(group -> new Group(group.getKey(),
            named.getOrDefault(group.getKey(), group.getKey().isEmpty() ? "Ingen" : group.getKey()),
            measures().map(measure -> cell(frame, measure, group.getValue(), link(ask, grouping, group.getKey())))
                .toList())).toList();
    }

    private static Cell cell(Frame frame, BreachMeasure measure, BreachTally tally, Link all) {
        Count count = measure.count(tally);
        return frame.cell(measure.measure(), count, list(measure, count, all));
    }

    /** Behind nothing there is no list: what is asked for may exclude it. */
    private static String list(BreachMeasure measure, Count count, Link all) {
        return count.numerator() == 0 ? null : measure.list(all).href();
    }

    private Map<String, String> titlesOf(BreachGrouping grouping) {
        return switch (grouping) {
            case RULE -> titles.of(Grouping.RULE);
            case TEAM -> titles.of(Grouping.TEAM);
            case CASEWORKER -> titles.of(Grouping.CASEWORKER);
            case CAUSE -> Arrays.stream(CauseCode.values()).collect(Collectors.toMap(CauseCode::name,
                cause -> cause.title().da()));
            case AGE -> Arrays.stream(BreachAge.values()).collect(Collectors.toMap(BreachAge::name, BreachAge::title));
            default -> Map.of();
        };
    }

    private static Link link(BreachAsk ask, BreachGrouping grouping, String key) {
        Link all = ask.list();
        return switch (grouping) {
            case RULE -> all.set("rule", key);
            case TEAM -> all.set("team", key);
            case CASEWORKER -> key.isEmpty() ? all.set("unassigned", true) : all.set("caseworker", key);
            case CAUSE -> key.isEmpty() ? all.set("explained", false) : all.set("cause", key);
            case AGE -> all.set("age", key);
            case MONTH -> key.isEmpty() ? all.set("open", true)
                : GroupLink.month(ask.period(), ask.basis(), key, all);
        };
    }
}
