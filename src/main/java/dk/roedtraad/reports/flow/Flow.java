package dk.roedtraad.reports.flow;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Listing;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.reports.Words;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Table;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures how long cases take in each step of the flow. */
@ApplicationScoped
class Flow {

    private static final Words DEFINITION = new Words(
        "Kalenderdage fra den dag, en sag kom til et trin, til den gik videre; standsede dage tæller med, og en sag,"
            + " der kommer tilbage til et trin, lægger dagene sammen. Sager, der stadig er der, og sager, der blev"
            + " lukket undervejs, er ikke udeladt: de tæller som længere end det, de har nået (Kaplan-Meier). En sag,"
            + " der er overtaget uden dagen for bookingen, tæller ikke i forberedelse og rehabiliteringsmøde.",
        "Calendar days from the day on which a case came to a step until it went on; suspended days count, and a case"
            + " that comes back to a step adds them up. Cases still there and cases closed midway are not left out:"
            + " they count as longer than they have come so far (Kaplan-Meier). A case taken over without its day of"
            + " booking does not count in preparation and meeting.");

    private static final String SOURCE = "Domain notes D.5; time to first placement: the 2019 evaluation, p. 10"
        + " (A6.02); the treatment of open cases is our own proposal";

    private static final Comparator<FlowStay> IN_ORDER = Comparator.comparing(Flow::keyOf);

    @Inject
    ReportSql sql;

    @Inject
    Organisation organisation;

    @Inject
    Waiting waiting;

    @Inject
    CaseClock clock;

    FlowView view(FlowFilter filter) {
        Period period = filter.period(clock.today());
        Map<FlowStep, List<FlowStay>> steps = stays(filter, period).stream()
            .collect(Collectors.groupingBy(FlowStay::step));
        Frame frame = new Frame(period, Basis.OCCURRED, clock.now(), organisation.smallUnder());
        FlowFigures figures = new FlowFigures(frame, new FlowLinks(filter, period));
        return new FlowView(period, frame.basis(), frame.asOf(), DEFINITION, SOURCE, Arrays.stream(FlowStep.values())
            .map(step -> figures.ofStep(step, steps.getOrDefault(step, List.of()))).toList(), waiting.view(filter));
    }

    /** Those behind the figures, in the order of step, day and case. */
    Listing<FlowStay> listing(FlowList list, PageRequest page) {
        String after = page.afterText();
        List<FlowStay> all = stays(list, list.period(clock.today())).stream().filter(list::shows).sorted(IN_ORDER)
            .toList();
        List<FlowStay> found = all.stream().filter(stay -> keyOf(stay).compareTo(after) > 0).limit(page.fetch())
            .toList();
        return Listing.of(page.of(found, Flow::keyOf, stay -> stay), new Table("flow-sager", FlowStay.COLUMNS,
            row -> all.forEach(stay -> row.accept(stay.row()))));
    }

    /** @return those who came to a step in the period */
    List<FlowStay> until(FlowStep step, FlowFilter filter, Period period) {
        return stays(filter, period).stream().filter(stay -> stay.step() == step).toList();
    }

    private List<FlowStay> stays(FlowFilter filter, Period period) {
        LocalDate today = clock.today();
        return new FlowCases(sql, new FlowQueries(filter, period), today).read().stays()
            .filter(stay -> !stay.enteredOn().isBefore(period.from()) && !stay.enteredOn().isAfter(period.to()))
            .toList();
    }

    private static String keyOf(FlowStay stay) {
        return stay.step().ordinal() + "/" + stay.enteredOn() + "/" + stay.caseId();
    }
}
