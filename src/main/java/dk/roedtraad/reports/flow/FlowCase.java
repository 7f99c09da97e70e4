package dk.roedtraad.reports.flow;

import dk.roedtraad.cases.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case of a report on the flow. */
final class FlowCase {

    private final UUID id;

    private final String externalReference;

    private final String team;

    private final CaseDays days;

    private final Programme programme;

    private LocalDate placedOn;

    /**
     * The case's programme.
     *
     * @param since its first day, or null
     * @param closedOn the day on which the case was closed, or null
     */
    record Programme(LocalDate since, LocalDate closedOn) {
    }

    FlowCase(UUID id, String externalReference, String team, CaseDays days, Programme programme) {
        this.id = id;
        this.externalReference = externalReference;
        this.team = team;
        this.days = days;
        this.programme = programme;
    }

    CaseDays days() {
        return days;
    }

    void placed(LocalDate on) {
        placedOn = on;
    }

    /** Coming back to a phase goes on with it, so a case has one stay in each. */
    List<FlowStay> stays(LocalDate today) {
        Map<Phase, List<Stay>> phases = new EnumMap<>(Phase.class);
        days.way().stays().forEach(stay -> phases.computeIfAbsent(stay.phase(), key -> new ArrayList<>()).add(stay));
        List<FlowStay> all = new ArrayList<>();
        phases.forEach((phase, stays) -> all.add(joined(FlowStep.valueOf(phase.name()), stays, today)));
        if (programme.since() != null) {
            all.add(untilPlaced(today));
        }
        return all;
    }

    private FlowStay joined(FlowStep step, List<Stay> stays, LocalDate today) {
        Stay last = stays.get(stays.size() - 1);
        int lasted = stays.stream().mapToInt(stay -> stay.days(today)).sum();
        FlowState state = last.isOpen() ? FlowState.OPEN : last.completed() ? FlowState.ENDED : FlowState.BROKEN_OFF;
        return stay(step, stays.get(0).from(), last.to(), lasted, state);
    }

    private FlowStay untilPlaced(LocalDate today) {
        LocalDate since = programme.since();
        LocalDate until = placedOn == null ? programme.closedOn() : placedOn;
        FlowState state = placedOn != null ? FlowState.ENDED
            : programme.closedOn() == null ? FlowState.OPEN : FlowState.BROKEN_OFF;
        int lasted = (int) Math.max(0, ChronoUnit.DAYS.between(since, until == null ? today : until));
        return stay(FlowStep.FIRST_PLACEMENT, since, until, lasted, state);
    }

    private FlowStay stay(FlowStep step, LocalDate from, LocalDate to, int lasted, FlowState state) {
        return new FlowStay(id, externalReference, team, step, from, to, lasted, state);
    }
}
