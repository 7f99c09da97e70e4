package dk.roedtraad.meetings;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a case was put onto a day of the team.
 *
 * @param on the day on which it was booked
 * @param materialSent whether the team has got the material
 * @param invited who was invited, the citizen and the VK among them
 */
record Invitation(LocalDate on, boolean materialSent, Set<AttendeeRole> invited) {
}
