package dk.roedtraad.cases;

import java.time.LocalDate;

/**
 * The days from which a case that was taken over counts on; null for what has not happened.
 *
 * @param preparationStartedOn the day on which the preparation started
 * @param meetingHeldOn the day of the meeting with the rehabilitation team
 * @param firstMeetingOn the day of the first meeting with the coordinating caseworker
 * @param programmeStartsOn the first day of the programme
 * @param programmeEndsOn the last day of the programme
 * @param planFollowedUpOn the day on which the indsatsplan was agreed or last followed up
 * @param firstEffortOn the day on which the first effort that counts began
 */
public record Past(LocalDate preparationStartedOn, LocalDate meetingHeldOn, LocalDate firstMeetingOn,
                   LocalDate programmeStartsOn, LocalDate programmeEndsOn, LocalDate planFollowedUpOn,
                   LocalDate firstEffortOn) {
}
