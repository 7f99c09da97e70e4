package dk.roedtraad.transfer;

import static dk.roedtraad.transfer.TakeOverMother.TODAY;
import static dk.roedtraad.transfer.TakeOverMother.inItsProgramme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.roedtraad.rest.ItemProblem;
import dk.roedtraad.rest.Json;
import dk.roedtraad.rest.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class TakeOverDaysTest {

    private static void set(ObjectNode form, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) form.at(pointer.substring(0, last))).put(pointer.substring(last + 1), value);
    }

    private static String pointersOf(TakeOverForm form) {
        Problem problem = catchThrowableOfType(Problem.class, () -> TakeOverDays.check(form, TODAY));
        assertThat(problem.code()).isEqualTo("takeover-dates-impossible");
        return Json.mapper().valueToTree(ItemProblem.of(problem)).path("errors").toString();
    }

    @Test
    void daysInOrderAreTaken() {
        assertThatCode(() -> TakeOverDays.check(inItsProgramme(), TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"/preparationStartedOn, 2026-05-05", "/meeting/heldOn, 2025-01-05", "/meeting/bookedOn, 2025-03-06",
        "/decision/decidedOn, 2025-03-04", "/decision/startsOn, 2025-03-09", "/decision/endsOn, 2025-03-16",
        "/decision/endsOn, 2030-03-18", "/firstMeetingOn, 2025-03-04", "/firstMeetingOn, 2026-05-05",
        "/indsatsplan/agreedOn, 2025-01-05", "/indsatsplan/lastFollowUp/occurredOn, 2025-04-06",
        "/indsatsplan/lastFollowUp/occurredOn, 2026-05-05", "/firstEffortOn, 2025-03-16",
        "/placements/0/agreedOn, 2026-05-05", "/placements/0/endedOn, 2026-05-05",
        "/meeting/recommendation/recommendedOn, 2025-03-04", "/meeting/recommendation/handedOverOn, 2025-03-04"})
    void aDayThatCannotBeIsPointedAt(String pointer, String day) {
        assertThat(pointersOf(inItsProgramme(form -> set(form, pointer, day))))
            .contains(pointer.equals("/meeting/bookedOn") ? "/meeting/heldOn" : pointer);
    }

    @Test
    void everyDayThatCannotBeIsPointedAtOnce() {
        assertThat(pointersOf(inItsProgramme(form -> {
            set(form, "/decision/endsOn", "2025-03-16");
            set(form, "/firstMeetingOn", "2026-05-05");
        }))).contains("/decision/endsOn").contains("/firstMeetingOn");
    }

    @Test
    void aProgrammeMayBeginAhead() {
        assertThatCode(() -> TakeOverDays.check(inItsProgramme(form -> {
            set(form, "/decision/decidedOn", "2026-05-04");
            set(form, "/decision/startsOn", "2026-05-11");
        }), TODAY)).doesNotThrowAnyException();
    }
}
