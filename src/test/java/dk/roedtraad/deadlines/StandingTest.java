package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # warn,      due,        ending,     met,        ended,      today,      state,               over
        2026-05-04,  2026-05-11, -,          -,          -,          2026-05-03, RUNNING,             0
        2026-05-04,  2026-05-11, -,          -,          -,          2026-05-04, DUE_SOON,            0
        2026-05-04,  2026-05-11, -,          -,          -,          2026-05-11, DUE_SOON,            0
        2026-05-04,  2026-05-11, -,          -,          -,          2026-05-12, OVERDUE,             1
        2026-05-04,  2026-05-11, -,          -,          -,          2026-06-11, OVERDUE,             31
        -,           2026-05-11, -,          -,          -,          2026-05-11, RUNNING,             0
        -,           2026-05-11, -,          -,          -,          2026-05-12, OVERDUE,             1
        -,           -,          -,          -,          -,          2026-05-12, SUSPENDED,           0
        2026-05-04,  -,          -,          -,          -,          2026-05-12, SUSPENDED,           0
        2026-05-04,  2026-05-11, MET,        2026-05-11, 2026-05-11, 2026-09-01, MET,                 0
        2026-05-04,  2026-05-11, MET,        2026-05-02, 2026-05-02, 2026-05-02, MET,                 0
        2026-05-04,  2026-05-11, MET,        2026-05-11, 2026-05-12, 2026-05-12, MET_REGISTERED_LATE, 0
        2026-05-04,  2026-05-11, MET,        2026-05-12, 2026-05-12, 2026-09-01, MET_LATE,            1
        2026-05-04,  2026-05-11, MET,        2026-05-14, 2026-05-20, 2026-09-01, MET_LATE,            3
        2026-05-04,  -,          MET,        2026-05-14, 2026-05-20, 2026-09-01, MET,                 0
        2026-05-04,  2026-05-11, CANCELLED,  -,          2026-05-20, 2026-09-01, CANCELLED,           0
        2026-05-04,  2026-05-11, SUPERSEDED, 2026-05-20, 2026-05-20, 2026-09-01, SUPERSEDED,          0
        2026-05-04,  2026-05-11, WAIVED,     -,          2026-05-20, 2026-09-01, WAIVED,              0
        """)
    void followsFromTheFactsAndTheDay(ArgumentsAccessor row) {
        Standing standing = new Standing(row.get(0, LocalDate.class), row.get(1, LocalDate.class),
            row.get(2, Ending.class), row.get(3, LocalDate.class), row.get(4, LocalDate.class), Pauses.NONE);
        LocalDate today = row.get(5, LocalDate.class);
        assertThat(standing.state(today)).isEqualTo(row.get(6, DeadlineState.class));
        assertThat(standing.daysOver(today)).isEqualTo(row.getLong(7));
    }
}
