package dk.roedtraad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.reports.Horizon.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void thisWeekBeginsTodayAndTheNextOnMondays() {
        assertThat(new Horizon(day("2026-11-18")).weeks()).containsExactly(
            new Week("2026-W47", day("2026-11-18"), day("2026-11-22")),
            new Week("2026-W48", day("2026-11-23"), day("2026-11-29")),
            new Week("2026-W49", day("2026-11-30"), day("2026-12-06")),
            new Week("2026-W50", day("2026-12-07"), day("2026-12-13")),
            new Week("2026-W51", day("2026-12-14"), day("2026-12-20")));
    }

    @Test
    void aSundayIsAWeekOfItsOwnAndAMondayAWholeOne() {
        assertThat(new Horizon(day("2026-11-22")).weeks().get(0))
            .isEqualTo(new Week("2026-W47", day("2026-11-22"), day("2026-11-22")));
        assertThat(new Horizon(day("2026-11-23")).weeks().get(0))
            .isEqualTo(new Week("2026-W48", day("2026-11-23"), day("2026-11-29")));
    }

    @Test
    void weeksAreNamedAsDanesCountThem() {
        assertThat(new Horizon(day("2026-12-28")).weeks()).extracting(Week::name)
            .containsExactly("2026-W53", "2027-W01", "2027-W02", "2027-W03", "2027-W04");
    }

    @Test
    void everyDayLiesInOneWeekOrOutside() {
        for (LocalDate today = day("2023-12-20"); today.isBefore(day("2025-01-20")); today = today.plusDays(1)) {
            Horizon horizon = new Horizon(today);
            List<Week> weeks = horizon.weeks();
            assertThat(horizon.end()).isEqualTo(weeks.get(4).to());
            assertThat(horizon.end().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            for (LocalDate day = today; day.isBefore(today.plusDays(40)); day = day.plusDays(1)) {
                int week = horizon.weekOf(day);
                if (week < weeks.size()) {
                    assertThat(day).isBetween(weeks.get(week).from(), weeks.get(week).to());
                } else {
                    assertThat(day).isAfter(horizon.end());
                }
            }
            assertThat(horizon.weekOf(today.minusDays(1))).isEqualTo(-1);
        }
    }
}
