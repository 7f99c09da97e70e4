package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Deadlines as they stand today: the preparation has 12 weeks, that is 84 days, and is due soon after 8 weeks. */
class DeadlinesLivedIT extends HttpTest {

    private static final int WEEKS_12 = 84;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    @ParameterizedTest
    @CsvSource({"0, RUNNING, 0", "55, RUNNING, 0", "56, DUE_SOON, 0", "84, DUE_SOON, 0", "85, OVERDUE, 1",
        "100, OVERDUE, 16"})
    void thePreparationIsLateWhenItsLastDayHasPassed(int daysAgo, String state, int daysOver) {
        LocalDate start = Today.inDenmark().minusDays(daysAgo);
        JsonNode deadline = CaseOnTheWay.opened(Municipality.HORSENS, start).deadline("F-PREP");
        assertThat(deadline.path("dueOn").asString()).isEqualTo(start.plusDays(WEEKS_12).toString());
        assertThat(deadline.path("warnOn").asString()).isEqualTo(start.plusDays(56).toString());
        assertThat(deadline.path("softOn").asString()).isEqualTo(start.plusDays(70).toString());
        assertThat(deadline.path("state").asString()).isEqualTo(state);
        assertThat(deadline.path("daysOver").asInt()).isEqualTo(daysOver);
    }

    @Test
    void aPreparationThatCameTooLateIsMetLate() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay theCase = prepared(today.minusDays(90), today);
        assertThat(theCase.deadline("F-PREP").path("state").asString()).isEqualTo("OVERDUE");
        theCase.does("holdMeeting", MeetingForms.held());
        JsonNode met = theCase.deadline("F-PREP");
        assertThat(met.path("state").asString()).isEqualTo("MET_LATE");
        assertThat(met.path("metOn").asString()).isEqualTo(today.toString());
        assertThat(met.path("daysOver").asInt()).isEqualTo(6);
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aMeetingHeldInTimeAndTypedTooLateIsOnlyRegisteredLate() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay theCase = prepared(today.minusDays(90), today.minusDays(10));
        theCase.does("holdMeeting", MeetingForms.held());
        JsonNode met = theCase.deadline("F-PREP");
        assertThat(met.path("state").asString()).isEqualTo("MET_REGISTERED_LATE");
        assertThat(met.path("metOn").asString()).isEqualTo(today.minusDays(10).toString());
        assertThat(met.path("daysOver").asInt()).isZero();
    }

    @Test
    void aMeetingHeldAndTypedInTimeIsMet() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay theCase = prepared(today.minusDays(80), today).does("holdMeeting", MeetingForms.held());
        assertThat(theCase.deadline("F-PREP").path("state").asString()).isEqualTo("MET");
        assertThat(theCase.deadline("F-HANDOVER").path("state").asString()).isEqualTo("DUE_SOON");
    }

    @Test
    void aBreachIsWrittenDownOnceByTheModelsTimer() {
        CaseOnTheWay theCase = CaseOnTheWay.opened(Municipality.HORSENS, Today.inDenmark().minusDays(100));
        String deadline = "/deadlines/" + theCase.deadline("F-PREP").path("id").asString();
        List<String> kinds = awaitEvents(theCase.where().leader(), deadline, 4);
        assertThat(kinds).containsExactly("ARMED", "WARNED", "WARNED", "BREACHED");
        JsonNode breach = theCase.where().leader().get(deadline).json().path("events").get(3);
        assertThat(breach.path("person").asString()).isEqualTo("system");
        assertThat(breach.path("occurredOn").asString()).isEqualTo(Today.inDenmark().minusDays(15).toString());
        theCase.ends("WITHDRAWN");
        assertThat(awaitEvents(theCase.where().leader(), deadline, 5)).containsExactly("ARMED", "WARNED",
            "WARNED", "BREACHED", "CANCELLED");
    }

    @Test
    void aListOfDeadlinesFollowsTheStatesOfToday() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay late = CaseOnTheWay.opened(Municipality.HORSENS, today.minusDays(100));
        CaseOnTheWay soon = CaseOnTheWay.opened(Municipality.HORSENS, today.minusDays(60));
        assertThat(casesIn("state=OVERDUE", late, soon)).containsExactly(late.id());
        assertThat(casesIn("state=DUE_SOON", late, soon)).containsExactly(soon.id());
        assertThat(casesIn("state=OVERDUE&state=DUE_SOON", late, soon)).containsExactlyInAnyOrder(late.id(), soon.id());
        assertThat(casesIn("dueBefore=" + today, late, soon)).containsExactly(late.id());
        assertThat(casesIn("rule=F-PLANFU", late, soon)).isEmpty();
        assertThat(casesIn("team=no-such-team", late, soon)).isEmpty();
        assertThat(listed(late, "dueBefore=" + today)).containsExactly(late.id());
        assertThat(listed(soon, "dueBefore=" + today)).isEmpty();
    }

    private static List<String> casesIn(String condition, CaseOnTheWay... cases) {
        return Arrays.stream(cases).flatMap(one -> one.where().leader()
            .get("/deadlines?limit=200&caseId=" + one.id() + "&" + condition).column("caseId").stream()).toList();
    }

    private static List<String> listed(CaseOnTheWay one, String condition) {
        return one.where().leader().get("/cases?externalReference=" + one.file().path("externalReference").asString()
            + "&" + condition).column("id");
    }

    /** A case that was prepared quickly and is booked onto a day. */
    private static CaseOnTheWay prepared(LocalDate start, LocalDate meetingDay) {
        return CaseMother.booked(CaseMother.readyToBeBooked(Municipality.HORSENS, start), meetingDay);
    }

    /** Waits for the engine's own threads, which look for what is due every now and then. */
    private static List<String> awaitEvents(Person leader, String deadline, int many) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> kinds = kinds(leader, deadline);
        while (kinds.size() < many && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            kinds = kinds(leader, deadline);
        }
        return kinds;
    }

    private static List<String> kinds(Person leader, String deadline) {
        return leader.get(deadline).is(200).json().path("events").valueStream()
            .map(event -> event.path("kind").asString()).toList();
    }
}
