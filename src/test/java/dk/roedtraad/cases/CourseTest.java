package dk.roedtraad.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 17);

    private static final LocalDate TO = LocalDate.of(2026, 9, 17);

    private final Course course = new Course();

    private void isGranted() {
        course.meetingBooked(LocalDate.of(2025, 2, 12));
        course.recommended(LocalDate.of(2025, 3, 5), true);
        course.granted(FROM, TO);
    }

    @Test
    void aCourseIsInThePhaseOfTheLastThingItReached() {
        assertThat(course.phase()).isEqualTo(Phase.PREPARATION);
        course.meetingBooked(LocalDate.of(2025, 2, 12));
        assertThat(course.phase()).isEqualTo(Phase.MEETING);
        course.recommended(LocalDate.of(2025, 3, 5), true);
        assertThat(course.phase()).isEqualTo(Phase.DECISION);
        course.granted(FROM, TO);
        assertThat(course.phase()).isEqualTo(Phase.PROGRAMME);
    }

    @Test
    void aRoundBesideTheProgrammeBeginsWithNothingReachedAndLeavesThePhase() {
        isGranted();
        course.reReferred(1);
        assertThat(course.programmeRecommended()).isFalse();
        course.meetingBooked(LocalDate.of(2025, 10, 1));
        assertThat(course.phase()).isEqualTo(Phase.PROGRAMME);
        course.recommended(LocalDate.of(2025, 10, 20), true);
        assertThat(course.programmeRecommended()).isTrue();
        assertThat(course.phase()).isEqualTo(Phase.PROGRAMME);
    }

    @Test
    void aNewPeriodTakesThePlaceOfTheOldAndTheProgrammeHasRunSinceTheFirst() {
        isGranted();
        course.reReferred(1);
        course.granted(TO.plusDays(1), TO.plusYears(1));
        course.reReferralOver();
        assertThat(course.startsOn()).isEqualTo(TO.plusDays(1));
        assertThat(course.endsOn()).isEqualTo(TO.plusYears(1));
        assertThat(course.since()).isEqualTo(FROM);
        assertThat(course.reReferral()).isNull();
    }
}
