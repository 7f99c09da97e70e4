package dk.roedtraad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A municipality closes on Grundlovsdag, and later on Christmas Eve too. */
class CalendarsTest {

    private static final LocalDate GRUNDLOVSDAG = LocalDate.of(2026, 6, 5);

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private final List<ClosingDays> settled = new ArrayList<>();

    private final Calendars calendars = new Calendars();

    CalendarsTest() {
        calendars.statutory = new WorkingDays();
        calendars.lists = new ClosingDayLists() {
            @Override
            int version() {
                return settled.size();
            }

            @Override
            Optional<ClosingDays> at(int version) {
                return settled.stream().filter(list -> list.version() == version).findFirst();
            }
        };
    }

    @Test
    void withoutClosingDaysTheCalendarIsTheStatutoryOne() {
        assertThat(calendars.version()).isZero();
        assertThat(calendars.at(0).isWorkingDay(GRUNDLOVSDAG)).isTrue();
    }

    @Test
    void everyListMakesACalendarThatStays() {
        settle(new ClosingDay(GRUNDLOVSDAG, "grundlovsdag"));
        settle(new ClosingDay(CHRISTMAS_EVE, "juleaftensdag"), new ClosingDay(GRUNDLOVSDAG, "grundlovsdag"));
        settle();
        assertThat(calendars.version()).isEqualTo(3);
        assertThat(calendars.at(1).isWorkingDay(CHRISTMAS_EVE)).isTrue();
        assertThat(calendars.at(1).closedBecause(GRUNDLOVSDAG)).isEqualTo("grundlovsdag");
        assertThat(calendars.at(2).closedBecause(CHRISTMAS_EVE)).isEqualTo("juleaftensdag");
        assertThat(calendars.at(3).isWorkingDay(GRUNDLOVSDAG)).isTrue();
        assertThat(calendars.at(0).isWorkingDay(GRUNDLOVSDAG)).isTrue();
    }

    @Test
    void theDaysAreShownInTheirOrder() {
        settle(new ClosingDay(CHRISTMAS_EVE, "juleaftensdag"), new ClosingDay(GRUNDLOVSDAG, "grundlovsdag"));
        assertThat(settled.get(0).view()).isEqualTo(new ClosingDaysView(1,
            List.of(new ClosingDay(GRUNDLOVSDAG, "grundlovsdag"), new ClosingDay(CHRISTMAS_EVE, "juleaftensdag")),
            "sådan er det", "anna", Instant.EPOCH));
    }

    @Test
    void aCalendarThatNeverWasIsAMistake() {
        assertThatIllegalStateException().isThrownBy(() -> calendars.at(1)).withMessageContaining("version 1");
    }

    @Test
    void aDayIsClosedOnce() {
        ClosingDaysForm twice = new ClosingDaysForm(List.of(new ClosingDay(CHRISTMAS_EVE, "jul"),
            new ClosingDay(GRUNDLOVSDAG, "grundlovsdag"), new ClosingDay(CHRISTMAS_EVE, "juleaften")), "jul");
        assertThatThrownBy(twice::mustNameEachDayOnce)
            .isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("closing-day-twice"));
        new ClosingDaysForm(twice.days().subList(0, 2), "jul").mustNameEachDayOnce();
    }

    private void settle(ClosingDay... days) {
        settled.add(new ClosingDays(settled.size() + 1, new ClosingDaysForm(List.of(days), "sådan er det"), "anna",
            Instant.EPOCH));
    }
}
