package dk.roedtraad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    private List<String> holidaysOf(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return Stream.iterate(first, day -> day.getYear() == year, day -> day.plusDays(1))
            .filter(days::isHoliday).map(day -> day.getDayOfMonth() + "/" + day.getMonthValue()).toList();
    }

    @Test
    void theHolidaysOf2026() {
        assertThat(holidaysOf(2026)).containsExactly(
            "1/1", "2/4", "3/4", "5/4", "6/4", "14/5", "24/5", "25/5", "25/12", "26/12");
    }

    @Test
    void theHolidaysOf2027() {
        assertThat(holidaysOf(2027)).containsExactly(
            "1/1", "25/3", "26/3", "28/3", "29/3", "6/5", "16/5", "17/5", "25/12", "26/12");
    }

    @Test
    void storeBededagWasAHolidayUntil2023() {
        assertThat(days.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 5, 1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-06-05", "2026-12-24", "2026-12-31"})
    void closingDaysThatAMunicipalityChoosesAreWorkingDays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-17", "2026-01-18"})
    void weekendsAreNotWorkingDays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-14, 1, 2026-01-15",
        "2026-01-16, 1, 2026-01-19",
        "2026-01-17, 1, 2026-01-19",
        "2026-04-01, 1, 2026-04-07",
        "2026-05-13, 1, 2026-05-15",
        "2026-12-23, 2, 2026-12-28",
        "2026-12-31, 1, 2027-01-04",
        "2026-01-17, 0, 2026-01-17",
        "2026-04-07, -1, 2026-04-01"})
    void workingDaysAreCountedFromTheDayAfter(LocalDate from, int count, LocalDate reached) {
        assertThat(days.plus(from, count)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-04-01", "2026-04-02, 2026-04-07", "2026-01-17, 2026-01-19"})
    void aDayOffGivesWayToTheNextWorkingDay(LocalDate day, LocalDate moved) {
        assertThat(days.onOrAfter(day)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, nytårsdag", "2026-04-02, skærtorsdag", "2026-04-03, langfredag", "2026-04-05, påskedag",
        "2026-04-06, 2. påskedag", "2023-05-05, store bededag", "2026-05-14, Kristi himmelfartsdag",
        "2026-05-24, pinsedag", "2026-05-25, 2. pinsedag", "2026-12-25, 1. juledag", "2026-12-26, 2. juledag",
        "2026-01-17, lørdag", "2026-01-18, søndag", "2026-01-19,", "2026-05-01,"})
    void aDayOffSaysWhy(LocalDate day, String because) {
        assertThat(days.closedBecause(day)).isEqualTo(because);
    }

    @Test
    void closingDaysArePassedOverAndNamed() {
        LocalDate grundlovsdag = LocalDate.of(2026, 6, 5);
        WorkingDays own = days.with(Map.of(grundlovsdag, "grundlovsdag"));
        assertThat(own.isWorkingDay(grundlovsdag)).isFalse();
        assertThat(own.isHoliday(grundlovsdag)).isFalse();
        assertThat(own.closedBecause(grundlovsdag)).isEqualTo("grundlovsdag");
        assertThat(own.plus(LocalDate.of(2026, 6, 4), 1)).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(own.onOrAfter(grundlovsdag)).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(days.isWorkingDay(grundlovsdag)).isTrue();
    }

    @Test
    void aClosingDayOnAHolidayKeepsTheHolidaysName() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        WorkingDays own = days.with(Map.of(christmas, "lukket", LocalDate.of(2026, 12, 27), "også lukket"));
        assertThat(own.closedBecause(christmas)).isEqualTo("1. juledag");
        assertThat(own.closedBecause(LocalDate.of(2026, 12, 27))).isEqualTo("også lukket");
        assertThat(own.isWorkingDay(LocalDate.of(2026, 12, 27))).isFalse();
    }

    @Test
    void otherClosingDaysTakeThePlaceOfThoseBefore() {
        LocalDate grundlovsdag = LocalDate.of(2026, 6, 5);
        WorkingDays own = days.with(Map.of(grundlovsdag, "grundlovsdag"));
        assertThat(own.with(Map.of()).isWorkingDay(grundlovsdag)).isTrue();
    }
}
