package dk.roedtraad.cases;

import java.time.LocalDate;

/**
 * The facts of a case that is carried between systems, as far as they are the case's own; null for what is not there.
 *
 * @param opening how the case was opened: reference, citizen, team, who prepares it, VK and when it began
 * @param coordinatingCaseworker koordinerende sagsbehandler
 * @param phase where in the flow it is
 * @param meetingBookedOn the day on which the meeting with the team was booked
 * @param recommendedOn the date of the indstilling
 * @param programmeRecommended whether the team has recommended a ressourceforløb
 * @param programmeStartsOn the first day of the programme
 * @param programmeEndsOn the last day of the programme
 */
public record CaseSoFar(OpenCase.Form opening, String coordinatingCaseworker, Phase phase,
                        LocalDate meetingBookedOn, LocalDate recommendedOn, boolean programmeRecommended,
                        LocalDate programmeStartsOn, LocalDate programmeEndsOn) {
}
