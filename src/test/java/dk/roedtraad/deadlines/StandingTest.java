package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.Effect;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # effect, warn,      due,        ending,     done,       ended,      today,      state,               over
        BREACH,  2026-05-04, 2026-05-11, -,          -,          -,          2026-05-03, RUNNING,             0
        BREACH,  2026-05-04, 2026-05-11, -,          -,          -,          2026-05-04, DUE_SOON,            0
        BREACH,  2026-05-04, 2026-05-11, -,          -,          -,          2026-05-11, DUE_SOON,            0
        BREACH,  2026-05-04, 2026-05-11, -,          -,          -,          2026-05-12, OVERDUE,             1
        BREACH,  2026-05-04, 2026-05-11, -,          -,          -,          2026-06-11, OVERDUE,             31
        BREACH,  -,          2026-05-11, -,          -,          -,          2026-05-11, RUNNING,             0
        BREACH,  -,          2026-05-11, -,          -,          -,          2026-05-12, OVERDUE,             1
        BREACH,  -,          -,          -,          -,          -,          2026-05-12, SUSPENDED,           0
        BREACH,  2026-05-04, -,          -,          -,          -,          2026-05-12, SUSPENDED,           0
        BREACH,  2026-05-04, 2026-05-11, MET,        2026-05-11, 2026-05-11, 2026-09-01, MET,                 0
        BREACH,  2026-05-04, 2026-05-11, MET,        2026-05-02, 2026-05-02, 2026-05-02, MET,                 0
        BREACH,  2026-05-04, 2026-05-11, MET,        2026-05-11, 2026-05-12, 2026-05-12, MET_REGISTERED_LATE, 0
        BREACH,  2026-05-04, 2026-05-11, MET,        2026-05-12, 2026-05-12, 2026-09-01, MET_LATE,            1
        BREACH,  2026-05-04, 2026-05-11, MET,        2026-05-14, 2026-05-20, 2026-09-01, MET_LATE,            3
        BREACH,  2026-05-04, -,          MET,        2026-05-14, 2026-05-20, 2026-09-01, MET,                 0
        BREACH,  2026-05-04, 2026-05-11, CANCELLED,  -,          2026-05-20, 2026-09-01, CANCELLED,           0
        BREACH,  2026-05-04, 2026-05-11, SUPERSEDED, 2026-05-20, 2026-05-20, 2026-09-01, SUPERSEDED,          0
        BREACH,  2026-05-04, 2026-05-11, WAIVED,     2026-05-18, 2026-05-20, 2026-09-01, WAIVED,              7
        BREACH,  -,          2026-05-11, WAIVED,     2026-05-11, 2026-05-20, 2026-09-01, WAIVED,              0
        BREACH,  -,          -,          WAIVED,     2026-05-18, 2026-05-20, 2026-09-01, WAIVED,              0
        WARNING, 2026-05-04, 2026-05-11, -,          -,          -,          2026-05-03, RUNNING,             0
        WARNING, 2026-05-04, 2026-05-11, -,          -,          -,          2026-05-04, DUE_SOON,            0
        WARNING, 2026-05-04, 2026-05-11, -,          -,          -,          2026-05-12, DUE_SOON,            0
        WARNING, -,          2026-05-11, -,          -,          -,          2026-05-12, DUE_SOON,            0
        WARNING, -,          2026-05-11, MET,        2026-05-14, 2026-05-20, 2026-05-20, MET,                 0
        WARNING, -,          2026-05-11, WAIVED,     2026-05-18, 2026-05-20, 2026-05-20, WAIVED,              0
        WINDOW,  2026-05-04, 2026-05-11, -,          -,          -,          2026-05-11, DUE_SOON,            0
        WINDOW,  2026-05-04, 2026-05-11, -,          -,          -,          2026-05-12, LAPSED,              0
        WINDOW,  -,          2026-05-11, MET,        2026-05-11, 2026-05-20, 2026-05-20, MET,                 0
        WINDOW,  -,          2026-05-11, MET,        2026-05-12, 2026-05-20, 2026-05-20, LAPSED,              0
        WINDOW,  -,          -,          MET,        2026-05-12, 2026-05-20, 2026-05-20, MET,                 0
        """)
    void followsFromTheFactsAndTheDay(ArgumentsAccessor row) {
        Ending ending = row.get(3, Ending.class);
        LocalDate done = row.get(4, LocalDate.class);
        Standing standing = new Standing(row.get(0, Effect.class), row.get(1, LocalDate.class),
            row.get(2, LocalDate.class), ending, ending == Ending.WAIVED ? null : done, row.get(5, LocalDate.class),
            ending == Ending.WAIVED ? done : null, Pauses.NONE);
        LocalDate today = row.get(6, LocalDate.class);
        assertThat(standing.state(today)).isEqualTo(row.get(7, DeadlineState.class));
        assertThat(standing.daysOver(today)).isEqualTo(row.getLong(8));
    }
}
