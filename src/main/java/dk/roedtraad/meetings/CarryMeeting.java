package dk.roedtraad.meetings;

import dk.roedtraad.meetings.MeetingSoFar.Given;
import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Carries a case's meeting between systems: what is booked, or what was recommended. */
@ApplicationScoped
public class CarryMeeting {

    @Inject
    Meetings meetings;

    @Inject
    Booking booking;

    @Inject
    Agenda agenda;

    @Inject
    Recommendations recommendations;

    /**
     * Writes down the indstilling that the team gave elsewhere.
     *
     * @throws Problem 422 {@code adjournment-not-carried}
     */
    public void in(UUID caseId, MeetingSoFar soFar) {
        if (soFar.recommendation().result() == RecommendationResult.ADJOURNED) {
            throw Problem.unprocessable("adjournment-not-carried", "An adjourned case is back in its preparation.",
                "Send it in the phase PREPARATION, without the meeting.")
                .at("/meeting/recommendation/result", "must not be ADJOURNED");
        }
        recommendations.add(new Recommendation(caseId, soFar.heldOn(), soFar.recommendation()));
    }

    /**
     * Gives the case a slot on the day that its team meets.
     *
     * @throws Problem 422 {@code unknown-meeting} when the team has no such day, 409 {@code meeting-full}
     */
    public void book(UUID caseId, String team, MeetingSoFar soFar) {
        UUID day = freeDay(team, soFar.plannedOn()).orElseThrow(() -> Problem.unprocessable("unknown-meeting",
            "The team has no meeting on that day.", "Make the day first: POST /api/v1/rehabilitation-meetings.")
            .at("/meeting/plannedOn", "no meeting of the team on that day"));
        Invitation invitation = new Invitation(soFar.bookedOn(), false,
            EnumSet.of(AttendeeRole.CITIZEN, AttendeeRole.VK));
        booking.take(caseId, day, invitation, "/meeting/plannedOn");
    }

    /** The one with the most free slots, when the team meets more than once that day. */
    private Optional<UUID> freeDay(String team, LocalDate on) {
        List<RehabilitationMeeting> days = meetings.of(team, on);
        Map<UUID, Integer> taken = agenda.taken(days.stream().map(RehabilitationMeeting::id).toList());
        return days.stream().max(Comparator.comparingInt(day -> day.capacity() - taken.getOrDefault(day.id(), 0)))
            .map(RehabilitationMeeting::id);
    }

    /**
     * @param latest the last day on which the meeting may have been held, or null for any
     * @return the last indstilling until then that was none of adjourning, or null
     */
    public MeetingSoFar out(UUID caseId, LocalDate latest) {
        return recommendations.ofCase(caseId).stream()
            .filter(one -> one.result() != RecommendationResult.ADJOURNED)
            .filter(one -> latest == null || !one.meetingHeldOn().isAfter(latest))
            .reduce((first, second) -> second)
            .map(one -> new MeetingSoFar(null, null, one.meetingHeldOn(), form(one))).orElse(null);
    }

    /** @return every indstilling of the case in order, as it was recorded */
    public List<Given> all(UUID caseId) {
        return recommendations.ofCase(caseId).stream().map(CarryMeeting::form).toList();
    }

    private static Given form(Recommendation one) {
        return new Given(one.recommendedOn(), one.result(), one.durationMonths(), one.purpose(), one.advice().goals(),
            one.advice().recommendedEfforts(), one.vkPresent(), one.handedOverOn());
    }
}
