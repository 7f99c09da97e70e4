package dk.roedtraad.reports.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.reports.Horizon;
import dk.roedtraad.reports.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffortWeeksTest {

    private static final UUID CASE = UUID.randomUUID();

    private static final UUID PLACEMENT = UUID.randomUUID();

    private final EffortWeeks weeks = new EffortWeeks();

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static final Period WEEK_10 = days("2026-03-02", "2026-03-08");

    private static final Period WEEK_11 = days("2026-03-09", "2026-03-15");

    private static final Period WEEK_12 = days("2026-03-16", "2026-03-22");

    @Test
    void aProgrammeCountsFromItsFirstWeekToItsLast() {
        weeks.programme(CASE, LocalDate.parse("2026-03-08"), LocalDate.parse("2026-03-09"));
        assertThat(weeks.inProgramme(days("2026-02-23", "2026-03-01"))).isZero();
        assertThat(weeks.inProgramme(WEEK_10)).isEqualTo(1);
        assertThat(weeks.inProgramme(WEEK_11)).isEqualTo(1);
        assertThat(weeks.inProgramme(WEEK_12)).isZero();
    }

    @Test
    void aDayAtACompanyIsEnoughForTheWeek() {
        weeks.programme(CASE, LocalDate.parse("2026-01-05"), null);
        weeks.placement(PLACEMENT, CASE, days("2026-03-08", "2026-03-09"), null);
        weeks.placement(UUID.randomUUID(), CASE, days("2026-03-08", "2026-03-08"), null);
        assertThat(weeks.placed(WEEK_10)).as("a case with two counts once").isEqualTo(1);
        assertThat(weeks.placed(WEEK_11)).isEqualTo(1);
        assertThat(weeks.placed(WEEK_12)).isZero();
        assertThat(weeks.ordinary(WEEK_10)).isZero();
    }

    @Test
    void ordinaryHoursAreThoseLastAgreedOrFound() {
        weeks.programme(CASE, LocalDate.parse("2026-01-05"), null);
        weeks.placement(PLACEMENT, CASE, days("2026-03-02", "2026-06-01"), BigDecimal.ZERO);
        weeks.hours(PLACEMENT, LocalDate.parse("2026-03-12"), new BigDecimal("2.5"));
        weeks.hours(PLACEMENT, LocalDate.parse("2026-03-20"), BigDecimal.ZERO);
        assertThat(weeks.ordinary(WEEK_10)).isZero();
        assertThat(weeks.ordinary(WEEK_11)).isEqualTo(1);
        assertThat(weeks.ordinary(WEEK_12)).isZero();
    }

    @Test
    void aPlacementOfAnotherCaseIsNobodys() {
        weeks.placement(PLACEMENT, CASE, days("2026-03-02", "2026-06-01"), BigDecimal.TEN);
        assertThat(weeks.placed(WEEK_10)).isZero();
    }

    @Test
    void thePeriodsWeeksCoverItOnce() {
        assertThat(Horizon.weeks(days("2025-12-31", "2026-01-12"))).containsExactly(
            new Horizon.Week("2026-W01", LocalDate.parse("2025-12-31"), LocalDate.parse("2026-01-04")),
            new Horizon.Week("2026-W02", LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-11")),
            new Horizon.Week("2026-W03", LocalDate.parse("2026-01-12"), LocalDate.parse("2026-01-12")));
    }
}
