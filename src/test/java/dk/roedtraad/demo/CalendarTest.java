package dk.roedtraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Calendar calendar = new Calendar();
    private final List<String> done = new ArrayList<>();

    @Test
    void theEarlierDayComesFirst() {
        plan(MONDAY.plusDays(2), "late");
        plan(MONDAY, "early");
        liveUntil(MONDAY.plusDays(2));
        assertThat(done).containsExactly("early", "late");
    }

    @Test
    void withinADayItGoesAsWritten() {
        plan(MONDAY, "first");
        plan(MONDAY, "second");
        plan(MONDAY, "third");
        liveUntil(MONDAY);
        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void whatAStepPlansForTheSameDayComesOnThatDay() {
        calendar.plan(MONDAY, () -> plan(MONDAY, "consequence"));
        liveUntil(MONDAY);
        assertThat(done).containsExactly("consequence");
    }

    @Test
    void whatLiesAheadStaysOpen() {
        plan(MONDAY.plusDays(1), "tomorrow");
        liveUntil(MONDAY);
        assertThat(done).isEmpty();
        liveUntil(MONDAY.plusDays(1));
        assertThat(done).containsExactly("tomorrow");
    }

    private void plan(LocalDate day, String name) {
        calendar.plan(day, () -> done.add(name));
    }

    private void liveUntil(LocalDate day) {
        for (var step = calendar.next(day); step.isPresent(); step = calendar.next(day)) {
            step.get().run();
        }
    }
}
