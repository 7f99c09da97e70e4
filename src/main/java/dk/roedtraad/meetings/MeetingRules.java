package dk.roedtraad.meetings;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;

/** What must be right before a meeting counts as held, or as moved. */
final class MeetingRules {

    private MeetingRules() {
    }

    /** Deadlines are counted from the day of the meeting, so it must not become the day of registration. */
    static void requireTheMeetingsDay(LocalDate occurredOn, LocalDate meetingsDay) {
        if (!occurredOn.equals(meetingsDay)) {
            throw Problem.unprocessable("not-the-meeting-day", "The case is booked for another day, " + meetingsDay
                + ".", "Give that day as occurredOn; if the team met on another day, reschedule the case to it first.")
                .at("/occurredOn", "must be " + meetingsDay);
        }
    }

    static void requireHeldAccount(HoldMeeting.Form form) {
        if (form.attendance() == null || form.attendance().isEmpty()) {
            throw Problem.unprocessable("attendance-missing", "It is not said who took part.",
                "Name the participants, also those who did not come.").at("/attendance", "must not be empty");
        }
        requireReasonWithoutCitizen(form);
        if (form.rescheduledTo() != null || isGiven(form.rescheduledBecause())) {
            throw Problem.unprocessable("held-and-rescheduled", "A meeting that was held was not moved.",
                "Leave rescheduledTo and rescheduledBecause out, or choose RESCHEDULED.")
                .at("/outcome", "does not fit rescheduledTo or rescheduledBecause");
        }
    }

    static void requireRescheduledAccount(HoldMeeting.Form form) {
        if (form.rescheduledTo() == null) {
            throw Problem.unprocessable("reschedule-incomplete", "It is not said to which day the case was moved.",
                "Choose another day of the team.").at("/rescheduledTo", "must name a meeting");
        }
        if (!isGiven(form.rescheduledBecause())) {
            throw Problem.unprocessable("reschedule-incomplete", "It is not said why the case was moved.",
                "Say why.").at("/rescheduledBecause", "must say why");
        }
        if (saysHowItWent(form)) {
            throw Problem.unprocessable("held-and-rescheduled", "A meeting that was moved was not held.",
                "Leave out what tells of a held meeting, or choose HELD.")
                .at("/outcome", "does not fit what is told of a held meeting");
        }
    }

    /** Only the municipality's own people are named by an id; the citizen and the citizen's people never are. */
    static void requireNobodyNamed(Attendance one, String pointer) {
        if (one.personId() != null) {
            throw Problem.unprocessable("person-not-expected", "Only a caseworker or VK is named by an id.",
                "Leave personId out for the role " + one.role() + ".").at(pointer, "must be left out");
        }
    }


    private static void requireReasonWithoutCitizen(HoldMeeting.Form form) {
        boolean citizenTookPart = form.attendance().stream().anyMatch(one -> one.isPresent(AttendeeRole.CITIZEN));
        if (!citizenTookPart && !isGiven(form.absentCitizenReason())) {
            throw Problem.unprocessable("citizen-absent-without-reason", "The meeting was held without the citizen,"
                + " and it is not said why.", "Say why, or reschedule the meeting.")
                .at("/absentCitizenReason", "must say why");
        }
    }

    private static boolean saysHowItWent(HoldMeeting.Form form) {
        return form.attendance() != null && !form.attendance().isEmpty() || form.employmentDiscussedFirst() != null
            || form.citizenPresentedPlan() != null || isGiven(form.absentCitizenReason());
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
