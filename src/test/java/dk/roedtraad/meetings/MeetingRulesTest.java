package dk.roedtraad.meetings;

import static dk.roedtraad.meetings.Attendance.How.ABSENT;
import static dk.roedtraad.meetings.Attendance.How.IN_PERSON;
import static dk.roedtraad.meetings.Attendance.How.PHONE;
import static dk.roedtraad.meetings.AttendeeRole.CITIZEN;
import static dk.roedtraad.meetings.AttendeeRole.COMPANION;
import static dk.roedtraad.meetings.AttendeeRole.VK;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private static final UUID ANOTHER_DAY = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private static final List<Attendance> WITHOUT_CITIZEN =
        List.of(new Attendance(CITIZEN, null, ABSENT), new Attendance(VK, null, IN_PERSON));

    private static HoldMeeting.Form held(List<Attendance> attendance, String absentCitizenReason) {
        return new HoldMeeting.Form(TUESDAY, MeetingOutcome.HELD, attendance, true, false, absentCitizenReason, null,
            null);
    }

    private static HoldMeeting.Form moved(UUID to, String because, List<Attendance> attendance) {
        return new HoldMeeting.Form(TUESDAY, MeetingOutcome.RESCHEDULED, attendance, null, null, null, to, because);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code).hasFieldOrPropertyWithValue("status", 422);
    }

    @Test
    void aMeetingIsHeldOnItsDay() {
        assertThatCode(() -> MeetingRules.requireTheMeetingsDay(TUESDAY, TUESDAY)).doesNotThrowAnyException();
        refuses("not-the-meeting-day", () -> MeetingRules.requireTheMeetingsDay(TUESDAY.plusDays(1), TUESDAY));
        refuses("not-the-meeting-day", () -> MeetingRules.requireTheMeetingsDay(TUESDAY.minusDays(1), TUESDAY));
    }

    @Test
    void whoTookPartIsAlwaysTold() {
        refuses("attendance-missing", () -> MeetingRules.requireHeldAccount(held(null, null)));
        refuses("attendance-missing", () -> MeetingRules.requireHeldAccount(held(List.of(), null)));
    }

    @Test
    void aMeetingWithTheCitizenOnThePhoneNeedsNoReason() {
        assertThatCode(() -> MeetingRules.requireHeldAccount(
            held(List.of(new Attendance(CITIZEN, null, PHONE)), null))).doesNotThrowAnyException();
    }

    @Test
    void aMeetingWithoutTheCitizenNeedsAReason() {
        refuses("citizen-absent-without-reason", () -> MeetingRules.requireHeldAccount(held(WITHOUT_CITIZEN, " ")));
        refuses("citizen-absent-without-reason", () -> MeetingRules.requireHeldAccount(
            held(List.of(new Attendance(VK, null, IN_PERSON)), null)));
        assertThatCode(() -> MeetingRules.requireHeldAccount(held(WITHOUT_CITIZEN, "Indlagt, ønsker mødet holdt")))
            .doesNotThrowAnyException();
    }

    @Test
    void aMovedMeetingSaysWhereToAndWhy() {
        refuses("reschedule-incomplete", () -> MeetingRules.requireRescheduledAccount(moved(null, "Syg", null)));
        refuses("reschedule-incomplete", () -> MeetingRules.requireRescheduledAccount(moved(ANOTHER_DAY, null, null)));
        assertThatCode(() -> MeetingRules.requireRescheduledAccount(moved(ANOTHER_DAY, "Syg", List.of())))
            .doesNotThrowAnyException();
    }

    @Test
    void aMeetingIsHeldOrMovedButNotBoth() {
        HoldMeeting.Form both = new HoldMeeting.Form(TUESDAY, MeetingOutcome.HELD,
            List.of(new Attendance(CITIZEN, null, IN_PERSON)), true, true, null, ANOTHER_DAY, null);
        refuses("held-and-rescheduled", () -> MeetingRules.requireHeldAccount(both));
        refuses("held-and-rescheduled",
            () -> MeetingRules.requireRescheduledAccount(moved(ANOTHER_DAY, "Syg", WITHOUT_CITIZEN)));
    }

    @Test
    void theCitizensPeopleAreNotNamed() {
        refuses("person-not-expected", () -> MeetingRules.requireNobodyNamed(
            new Attendance(COMPANION, "somebody", IN_PERSON), "/attendance/0/personId"));
        assertThatCode(() -> MeetingRules.requireNobodyNamed(
            new Attendance(COMPANION, null, IN_PERSON), "/attendance/0/personId")).doesNotThrowAnyException();
    }
}
