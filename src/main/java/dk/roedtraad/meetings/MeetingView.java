package dk.roedtraad.meetings;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of a rehabilitation team, as the API shows it.
 *
 * @param id the meeting
 * @param heldOn the day
 * @param startsAt when the first case begins
 * @param place where the team meets
 * @param team the id of the rehabilitation team
 * @param capacity how many cases it has room for
 * @param minutesPerCase how long each case has
 * @param freeSlots how many slots nobody has yet
 */
public record MeetingView(UUID id, LocalDate heldOn, String startsAt, String place, String team, int capacity,
                          int minutesPerCase, int freeSlots) {

    static MeetingView of(RehabilitationMeeting meeting, int taken) {
        return new MeetingView(meeting.id(), meeting.heldOn(), meeting.startsAt(), meeting.place(), meeting.team(),
            meeting.capacity(), meeting.minutesPerCase(), meeting.capacity() - taken);
    }
}
