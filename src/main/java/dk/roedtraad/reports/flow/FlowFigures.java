package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Lasting;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Spread;
import dk.roedtraad.reports.Words;

import dk.roedtraad.reports.flow.FlowView.OfMonth;
import dk.roedtraad.reports.flow.FlowView.OfStep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Frames how long cases were in the steps of the flow. */
record FlowFigures(Frame frame, FlowLinks links) {

    private static final String SOURCE = "Domain notes D.5; own proposal";

    private static final Measure CAME = new Measure("came", new Words("Kom til trinnet", "Came to the step"),
        new Words("Sager, der kom til trinnet i perioden.", "Cases that came to the step in the period."), SOURCE);

    private static final Measure WENT_ON = new Measure("wentOn", new Words("Videre", "Went on"),
        new Words("Sager, der er gået videre fra trinnet; ud af dem, der kom til det i perioden.",
            "Cases that have gone on from the step; of those that came to it in the period."), SOURCE);

    private static final Measure STILL_THERE = new Measure("stillThere", new Words("Stadig i gang", "Still there"),
        new Words("Sager, der er i trinnet endnu; ud af dem, der kom til det i perioden.",
            "Cases that are in the step still; of those that came to it in the period."), SOURCE);

    private static final Measure BROKEN_OFF = new Measure("brokenOff", new Words("Afbrudt", "Broken off"),
        new Words("Sager, der blev lukket i trinnet uden at gå videre; ud af dem, der kom til det i perioden.",
            "Cases that were closed in the step without going on; of those that came to it in the period."), SOURCE);

    OfStep ofStep(FlowStep step, List<FlowStay> stays) {
        Map<YearMonth, List<FlowStay>> months = stays.stream().collect(Collectors.groupingBy(
            stay -> YearMonth.from(stay.enteredOn()), TreeMap::new, Collectors.toList()));
        return new OfStep(step, step.title(),
            frame.figure(CAME, Count.of(stays.size()), links.of(step).href()),
            frame.figure(WENT_ON, count(stays, FlowState.ENDED), links.of(step, FlowState.ENDED).href()),
            frame.figure(STILL_THERE, count(stays, FlowState.OPEN), links.of(step, FlowState.OPEN).href()),
            frame.figure(BROKEN_OFF, count(stays, FlowState.BROKEN_OFF), links.of(step, FlowState.BROKEN_OFF).href()),
            days(step, stays), months.entrySet().stream().map(month -> in(month.getKey())
                .ofMonth(step, month.getKey(), month.getValue())).toList());
    }

    private OfMonth ofMonth(FlowStep step, YearMonth month, List<FlowStay> stays) {
        return new OfMonth(month.toString(), links.period(),
            frame.cell(CAME, Count.of(stays.size()), links.of(step).href()),
            frame.cell(WENT_ON, count(stays, FlowState.ENDED), links.of(step, FlowState.ENDED).href()),
            frame.cell(STILL_THERE, count(stays, FlowState.OPEN), links.of(step, FlowState.OPEN).href()),
            frame.cell(BROKEN_OFF, count(stays, FlowState.BROKEN_OFF), links.of(step, FlowState.BROKEN_OFF).href()),
            days(step, stays));
    }

    private FlowFigures in(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Period all = links.period();
        return new FlowFigures(frame, links.in(new Period(first.isBefore(all.from()) ? all.from() : first,
            last.isAfter(all.to()) ? all.to() : last)));
    }

    private Spread days(FlowStep step, List<FlowStay> stays) {
        Lasting lasting = new Lasting();
        stays.forEach(stay -> lasting.add(stay.days(), stay.state() == FlowState.ENDED));
        return Spread.of(lasting, frame.smallUnder(), links.of(step).href());
    }

    private static Count count(List<FlowStay> stays, FlowState state) {
        return Count.of(stays.stream().filter(stay -> stay.state() == state).count(), stays.size());
    }
}
