package dk.roedtraad.transfer;

import dk.roedtraad.cases.Past;
import dk.roedtraad.plans.CarryPlans;
import dk.roedtraad.plans.PlansSoFar;
import dk.roedtraad.programme.DecisionSoFar;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds in a form the days from which the case counts on. */
final class PastOf {

    private PastOf() {
    }

    static Past form(TakeOverForm form, LocalDate today) {
        DecisionSoFar decision = form.decision();
        return new Past(form.preparationStartedOn(), form.meeting() == null ? null : form.meeting().heldOn(),
            form.firstMeetingOn(), decision == null ? null : decision.startsOn(),
            decision == null ? null : decision.endsOn(),
            form.indsatsplan() == null ? null : form.indsatsplan().followedUpOn(),
            decision == null ? null : firstEffort(form, decision.startsOn(), today));
    }

    /** The first of what is told, what is planned and what is agreed with companies. */
    private static LocalDate firstEffort(TakeOverForm form, LocalDate programmeStartsOn, LocalDate today) {
        Stream<LocalDate> planned = CarryPlans.firstEffort(new PlansSoFar(null, null, form.indsatsplan()),
            programmeStartsOn, today).stream();
        Stream<LocalDate> placed = form.placements().stream()
            .map(placement -> placement.effortSince(programmeStartsOn, today));
        return Stream.concat(Stream.of(planned, placed).flatMap(days -> days), Stream.ofNullable(form.firstEffortOn()))
            .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }
}
