package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.DueDate;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.time.CaseClock;
import dk.roedtraad.time.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ten thousand lives of a duty, each from a seed of its own, and what holds in all of them at every moment. */
class LedgerStreamsTest {

    private static final int STREAMS = 10_000;

    private static final int ACTS = 12;

    private static final PausesColumn PAUSES = new PausesColumn();

    private static final WorkingDays DAYS = new WorkingDays();

    /** How a deadline was shown on a day. */
    private record Shown(LocalDate on, UUID deadline, DeadlineState state, LocalDate dueOn) {
    }

    @Test
    void whateverHappensTheLedgerStaysTrue() {
        Map<DeadlineState, Integer> seen = new HashMap<>();
        for (long seed = 1; seed <= STREAMS; seed++) {
            try {
                live(new LedgerStream(seed), seen);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
        assertThat(seen).containsOnlyKeys(DeadlineState.values()).allSatisfy((state, times) ->
            assertThat(times).as(state.name()).isGreaterThan(100));
    }

    private void live(LedgerStream stream, Map<DeadlineState, Integer> seen) {
        List<Shown> shown = new ArrayList<>();
        Map<UUID, Integer> told = new HashMap<>();
        Map<UUID, LocalDate> due = new HashMap<>();
        for (int n = 0; n < ACTS; n++) {
            stream.pass();
            stream.act();
            LocalDate today = stream.today();
            shown.removeIf(earlier -> earlier.on().equals(today));
            for (Deadline deadline : stream.ledger.deadlines.rows) {
                Pauses pauses = stream.ledger.deadlines.pausesOf(deadline);
                List<DeadlineEvent> log = stream.ledger.deadlines.log(deadline.id());
                DeadlineState state = deadline.standing(pauses).state(today);
                seen.merge(state, 1, Integer::sum);
                shown.add(new Shown(today, deadline.id(), state, deadline.dueOn()));
                isNeverOverdueWhileSuspended(deadline, pauses, state, today);
                List<DeadlineEvent> news = log.subList(told.getOrDefault(deadline.id(), 0), log.size());
                movesWithAnEventOnly(deadline, news, due);
                told.put(deadline.id(), log.size());
                due.put(deadline.id(), deadline.dueOn());
                addsUp(deadline, pauses, today);
                if (!news.isEmpty() || n == ACTS - 1) {
                    isExplained(deadline, pauses, log, today);
                }
            }
        }
        shown.forEach(one -> canBeToldFromItsEvents(one, stream));
    }

    private static void isNeverOverdueWhileSuspended(Deadline deadline, Pauses pauses, DeadlineState state,
                                                     LocalDate today) {
        if (deadline.runs() && pauses.cover(today)) {
            assertThat(state).isEqualTo(DeadlineState.SUSPENDED);
        }
        if (state == DeadlineState.OVERDUE) {
            assertThat(today).isAfter(deadline.dueOn());
            assertThat(deadline.standing(pauses).daysOver(today)).isPositive();
        }
    }

    private static void movesWithAnEventOnly(Deadline deadline, List<DeadlineEvent> news, Map<UUID, LocalDate> before) {
        LocalDate due = before.get(deadline.id());
        for (DeadlineEvent event : news) {
            DeadlineEventView view = event.view();
            assertThat(view.oldDueOn()).as("old due of %s", view).isEqualTo(due);
            due = view.newDueOn();
        }
        assertThat(deadline.dueOn()).isEqualTo(due);
    }

    /** What is used up, what stood still and what is left make up what the rule gives and what was allowed on top. */
    private static void addsUp(Deadline deadline, Pauses pauses, LocalDate today) {
        Rule rule = deadline.terms();
        if (rule.countsBack()) {
            assertThat(deadline.dueOn() == null || !deadline.dueOn().isAfter(deadline.span().anchor())).isTrue();
            return;
        }
        LocalDate begin = DueDate.begin(rule, deadline.span().anchor(), DAYS);
        if (rule.amount().unit() == Unit.WORKING_DAYS && deadline.extendedDays() == 0) {
            long working = deadline.dueOn() == null
                ? working(begin, open(pauses).from().minusDays(1), pauses) + deadline.remainingDays()
                : working(begin, deadline.dueOn(), pauses);
            assertThat(working).isEqualTo(rule.amount().amount());
        } else if (!rule.roll()) {
            long given = ChronoUnit.DAYS.between(begin, end(rule.amount(), begin)) + deadline.extendedDays();
            long lived = deadline.dueOn() == null
                ? used(begin, open(pauses).from().minusDays(1), pauses) + deadline.remainingDays()
                : used(begin, deadline.dueOn(), pauses);
            assertThat(lived).isEqualTo(given);
            if (deadline.dueOn() != null && today.isAfter(begin) && today.isBefore(deadline.dueOn())) {
                assertThat(used(begin, today, pauses) + used(today, deadline.dueOn(), pauses)).isEqualTo(given);
            }
        } else if (deadline.dueOn() != null) {
            assertThat(deadline.dueOn().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    private static Pause open(Pauses pauses) {
        Pause last = pauses.inOrder().get(pauses.inOrder().size() - 1);
        assertThat(last.to()).isNull();
        return last;
    }

    private static LocalDate end(Amount amount, LocalDate begin) {
        return amount.unit() == Unit.MONTHS ? begin.plusMonths(amount.amount())
            : begin.plusDays(amount.amount() * (amount.unit() == Unit.WEEKS ? 7L : 1L));
    }

    private static long used(LocalDate after, LocalDate last, Pauses pauses) {
        long used = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            used += pauses.cover(day) ? 0 : 1;
        }
        return used;
    }

    private static long working(LocalDate after, LocalDate last, Pauses pauses) {
        long used = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            used += pauses.cover(day) || !DAYS.isWorkingDay(day) ? 0 : 1;
        }
        return used;
    }

    private static void isExplained(Deadline deadline, Pauses pauses, List<DeadlineEvent> log, LocalDate today) {
        Explanation told = Explanation.of(Situation.of(deadline, pauses, log, DAYS, today));
        assertThat(told.dueOn()).isEqualTo(deadline.dueOn());
        assertThat(told.warnOn()).isEqualTo(deadline.warnOn());
        assertThat(told.softOn()).isEqualTo(deadline.softOn());
        assertThat(told.plannedDueOn()).isEqualTo(deadline.plannedDueOn());
        if (deadline.dueOn() != null && !deadline.terms().countsBack() && !deadline.terms().roll()) {
            int moved = told.suspensions().stream().mapToInt(Explanation.StoodStill::days).sum()
                + told.extensions().stream().mapToInt(Explanation.Extended::days).sum();
            assertThat(told.plannedDueOn().plusDays(moved)).isEqualTo(told.dueOn());
        }
        assertThat(told.sentence().da()).endsWith(".").doesNotContain("{", "null");
        assertThat(told.sentence().en()).endsWith(".").doesNotContain("{", "null");
    }

    private static void canBeToldFromItsEvents(Shown shown, LedgerStream stream) {
        List<DeadlineEventView> known = stream.ledger.deadlines.log(shown.deadline()).stream().map(DeadlineEvent::view)
            .filter(event -> !day(event).isAfter(shown.on())).toList();
        PastStanding then = PastStanding.of(stream.ledger.deadlines.get(shown.deadline()).terms().effect(),
            known.stream().map(LedgerStreamsTest::entry).toList());
        assertThat(then.state(shown.on())).as("on %s from %s", shown, known).isEqualTo(shown.state());
        assertThat(then.dueOn()).isEqualTo(shown.dueOn());
    }

    private static PastStanding.Entry entry(DeadlineEventView event) {
        return new PastStanding.Entry(event.kind().name(), event.occurredOn(), day(event), event.newDueOn(),
            event.newWarnOn(), PAUSES.convertToDatabaseColumn(event.pauses()));
    }

    private static LocalDate day(DeadlineEventView event) {
        return LocalDate.ofInstant(event.registeredAt(), CaseClock.ZONE);
    }
}
