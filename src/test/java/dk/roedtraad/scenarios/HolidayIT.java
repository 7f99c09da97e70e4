package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A holiday is known ahead: the follow-up of the plan, due in two weeks, moves at once. */
class HolidayIT extends HttpTest {

    private final LocalDate today = Today.inDenmark();

    private final LocalDate leaves = today.plusDays(7);

    private final CaseOnTheWay theCase = CaseMother.inItsProgramme(Municipality.HORSENS, today.minusDays(100))
        .on(today.minusDays(14)).does("makeIndsatsplan", PlanForms.indsatsplan()).on(today);

    @Test
    void aHolidayAheadMovesTheDueDayAtOnceAndSuspendsNothingYet() {
        goesAway(leaves, leaves.plusDays(6));
        assertThat(dueOn()).isEqualTo(today.plusDays(21));
        assertThat(theCase.deadline("F-PLANFU").path("state").asString()).isEqualTo("RUNNING");
        assertThat(theCase.file().path("suspensions").path(0).path("suspended").asBoolean(true)).isFalse();
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void daysThatTwoHolidaysShareCountOnce() {
        goesAway(leaves, leaves.plusDays(6));
        goesAway(leaves.plusDays(3), leaves.plusDays(9));
        assertThat(dueOn()).isEqualTo(today.plusDays(24));
        assertThat(theCase.deadline("F-PLANFU").path("pauses")).hasSize(1);
    }

    @Test
    void aHolidayIsCutShortProlongedAndCalledOff() {
        goesAway(leaves, leaves.plusDays(6));
        change("endSuspension", "/end", SuspensionForms.endsOn(leaves.plusDays(1)));
        assertThat(dueOn()).isEqualTo(today.plusDays(16));
        change("extendSuspension", "/extension", SuspensionForms.until(leaves.plusDays(9)));
        assertThat(dueOn()).isEqualTo(today.plusDays(24));
        change("endSuspension", "/end", SuspensionForms.endsOn(leaves.minusDays(1)));
        assertThat(dueOn()).isEqualTo(today.plusDays(14));
        assertThat(theCase.where().leader().get("/deadlines/" + theCase.deadline("F-PLANFU").path("id").asString())
            .json().path("events").valueStream().map(event -> event.path("kind").asString()))
            .containsExactly("ARMED", "SUSPENDED", "RESUMED", "SUSPENDED", "RESUMED");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aHolidayAfterTheDueDayMovesNothing() {
        goesAway(today.plusDays(15), today.plusDays(20));
        assertThat(dueOn()).isEqualTo(today.plusDays(14));
        goesAway(today.plusDays(14), today.plusDays(14));
        assertThat(dueOn()).isEqualTo(today.plusDays(21));
    }

    private void goesAway(LocalDate from, LocalDate to) {
        theCase.does("suspendCase", theCase.where().preparing(), "/suspensions",
            SuspensionForms.suspended("HOLIDAY", from, to));
    }

    private void change(String act, String how, Form form) {
        theCase.does(act, theCase.where().leader(), "/suspensions/1" + how, form);
    }

    private LocalDate dueOn() {
        return LocalDate.parse(theCase.deadline("F-PLANFU").path("dueOn").asString());
    }
}
