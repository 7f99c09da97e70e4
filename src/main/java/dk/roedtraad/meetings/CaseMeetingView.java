package dk.roedtraad.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One booking of a case onto a day of the team and what became of it, as the API shows it. What is about a meeting that
 * was held, or about one that was moved, is null or empty otherwise.
 *
 * @param number its place among the case's bookings, from 1
 * @param meetingId the day of the team
 * @param meetingOn its date
 * @param startsAt when the case's slot begins
 * @param place where
 * @param state BOOKED, HELD, RESCHEDULED or CANCELLED
 * @param bookedOn the day of booking
 * @param materialSent whether the team has got the material
 * @param invited who was invited
 * @param attendance who was there and who was not
 * @param employmentDiscussedFirst whether the talk began with work
 * @param citizenPresentedPlan whether the citizen presented their own plan
 * @param absentCitizenReason why it was held without the citizen
 * @param rescheduledBecause why it was moved
 */
public record CaseMeetingView(int number, UUID meetingId, LocalDate meetingOn, String startsAt, String place,
                              AgendaItemState state, LocalDate bookedOn, boolean materialSent,
                              Set<AttendeeRole> invited, List<Attendance> attendance,
                              Boolean employmentDiscussedFirst, Boolean citizenPresentedPlan,
                              String absentCitizenReason, String rescheduledBecause) {

    static CaseMeetingView of(AgendaItem item, RehabilitationMeeting meeting) {
        return new CaseMeetingView(item.bookingNumber(), meeting.id(), meeting.heldOn(),
            meeting.startOf(item.slot()), meeting.place(), item.state(), item.bookedOn(), item.materialSent(),
            item.invited(), item.attendance(), item.employmentDiscussedFirst(), item.citizenPresentedPlan(),
            item.absentCitizenReason(), item.rescheduledBecause());
    }
}
