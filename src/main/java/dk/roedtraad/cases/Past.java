package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The days from which a case that was taken over counts on; null for what has not happened.
 *
 * @param preparationStartedOn the day on which the preparation started
 * @param certificateOrderedOn the day on which the certificate was asked for that is still awaited
 * @param meetingHeldOn the day of the meeting with the rehabilitation team
 * @param firstMeetingOn the day of the first meeting with the coordinating caseworker
 * @param programme what is known of its programme, or null
 */
public record Past(LocalDate preparationStartedOn, LocalDate certificateOrderedOn, LocalDate meetingHeldOn,
                   LocalDate firstMeetingOn, Programme programme) {

    /**
     * What is known of a programme; null for what has not happened.
     *
     * @param decidedOn the day on which it was granted
     * @param startsOn its first day
     * @param endsOn its last day
     * @param contactOn the day of the last talk that was held in it, or its first day
     * @param planFollowedUpOn the day on which the indsatsplan was agreed or last followed up
     * @param firstEffortOn the day on which the first effort that counts began
     * @param firstPlacementOn the first day of the first placement that has begun in it
     * @param measuredOn the day on which the progression was last measured, or its first day
     * @param firstSurveyed whether the citizen was asked after the visitation, or later, when that is over
     * @param secondSurveyed whether the citizen was asked after six months
     * @param followUps by each match whose placement goes on, the day from which its next follow-up counts
     */
    public record Programme(LocalDate decidedOn, LocalDate startsOn, LocalDate endsOn, LocalDate contactOn,
                            LocalDate planFollowedUpOn, LocalDate firstEffortOn, LocalDate firstPlacementOn,
                            LocalDate measuredOn, boolean firstSurveyed, boolean secondSurveyed,
                            Map<UUID, LocalDate> followUps) {
    }
}
