package dk.roedtraad.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    @Test
    void withoutEndsItIsEverything() {
        assertThat(Period.asked(null, null, TODAY)).isNull();
    }

    @Test
    void oneEndGivesTheOther() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        assertThat(Period.asked(newYear, null, TODAY)).isEqualTo(new Period(newYear, TODAY));
        assertThat(Period.asked(null, newYear, TODAY)).isEqualTo(new Period(LocalDate.of(2016, 1, 2), newYear));
    }

    @Test
    void tenYearsAreTheMost() {
        LocalDate first = LocalDate.of(2016, 5, 12);
        assertThat(Period.asked(first, TODAY, TODAY)).isEqualTo(new Period(first, TODAY));
        assertThatThrownBy(() -> Period.asked(first.minusDays(1), TODAY, TODAY)).isInstanceOfSatisfying(Problem.class,
            problem -> assertThat(problem.code()).isEqualTo("report-period-too-long"));
    }

    @Test
    void aDayIsAPeriodAndItsEndComesNotFirst() {
        assertThat(Period.asked(TODAY, TODAY, TODAY)).isEqualTo(new Period(TODAY, TODAY));
        assertThatThrownBy(() -> Period.asked(TODAY, TODAY.minusDays(1), TODAY)).isInstanceOfSatisfying(Problem.class,
            problem -> assertThat(problem.code()).isEqualTo("report-period-backwards"));
        assertThatThrownBy(() -> Period.asked(TODAY.plusDays(1), null, TODAY)).isInstanceOfSatisfying(Problem.class,
            problem -> assertThat(problem.code()).isEqualTo("report-period-backwards"));
    }
}
