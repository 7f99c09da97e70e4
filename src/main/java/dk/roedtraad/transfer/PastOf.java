package dk.roedtraad.transfer;

import dk.roedtraad.cases.Past;
import dk.roedtraad.plans.CarryPlans;
import dk.roedtraad.plans.PlansSoFar;
import dk.roedtraad.preparation.PreparationSoFar;
import dk.roedtraad.programme.ConversationOutcome;
import dk.roedtraad.programme.ConversationSoFar;
import dk.roedtraad.programme.DecisionSoFar;
import dk.roedtraad.surveys.MeasurementSoFar;
import dk.roedtraad.surveys.Survey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds in a form the days from which the case counts on. */
final class PastOf {

    private final TakeOverForm form;

    private final LocalDate startsOn;

    private final LocalDate today;

    private PastOf(TakeOverForm form, LocalDate today) {
        this.form = form;
        this.startsOn = form.decision() == null ? null : form.decision().startsOn();
        this.today = today;
    }

    /** @param followUps by each match whose placement goes on, the day from which its next follow-up counts */
    static Past form(TakeOverForm form, Map<UUID, LocalDate> followUps, LocalDate today) {
        return new Past(form.preparationStartedOn(), certificateOrdered(form.preparation()),
            form.meeting() == null ? null : form.meeting().heldOn(), form.firstMeetingOn(),
            form.decision() == null ? null : new PastOf(form, today).programme(followUps));
    }

    /** Where the preparatory part is written, nobody waits for the certificate any more. */
    private static LocalDate certificateOrdered(PreparationSoFar preparation) {
        boolean awaited = preparation != null && preparation.certificate() != null
            && preparation.certificate().receivedOn() == null && preparation.preparatoryPart() == null;
        return awaited ? preparation.certificate().requestedOn() : null;
    }

    private Past.Programme programme(Map<UUID, LocalDate> followUps) {
        DecisionSoFar decision = form.decision();
        return new Past.Programme(decision.decidedOn(), startsOn, decision.endsOn(), contact(),
            form.indsatsplan() == null ? null : form.indsatsplan().followedUpOn(), firstEffort(),
            placed().min(LocalDate::compareTo).orElse(null), measured(), !form.surveys().isEmpty(),
            surveyed(Survey.SIX_MONTHS), followUps);
    }

    /** The last talk that was held, or the first meeting, when it lies in the programme. */
    private LocalDate contact() {
        ConversationSoFar last = form.lastConversation();
        LocalDate talked = last != null && last.outcome() == ConversationOutcome.HELD ? last.occurredOn() : null;
        return latest(Stream.of(startsOn, talked, form.firstMeetingOn()));
    }

    private LocalDate measured() {
        return latest(Stream.concat(Stream.of(startsOn),
            form.measurements().stream().map(MeasurementSoFar::occurredOn)));
    }

    private boolean surveyed(Survey which) {
        return form.surveys().stream().anyMatch(asked -> asked.survey() == which);
    }

    /** The first of what is told, what is planned and what is agreed with companies. */
    private LocalDate firstEffort() {
        Stream<LocalDate> planned = CarryPlans.firstEffort(new PlansSoFar(null, null, form.indsatsplan()),
            startsOn, today).stream();
        return Stream.concat(Stream.of(planned, placed()).flatMap(days -> days),
            Stream.ofNullable(form.firstEffortOn())).min(LocalDate::compareTo).orElse(null);
    }

    private Stream<LocalDate> placed() {
        return form.placements().stream().map(placement -> placement.effortSince(startsOn, today))
            .filter(Objects::nonNull);
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }
}
