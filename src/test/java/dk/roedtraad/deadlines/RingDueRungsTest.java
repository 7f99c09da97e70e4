package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.security.EachApart;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import dk.roedtraad.testing.PlainTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recurring look, after the server has stood still for months. */
class RingDueRungsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final PlainTables tables = new PlainTables();

    private final RingDueRungs rungs = new RingDueRungs();

    private final List<String> told = new ArrayList<>();

    private final Set<UUID> broken = new HashSet<>();

    @BeforeEach
    void wire() {
        rungs.due = new DueRungs();
        rungs.due.database = tables.database();
        rungs.clock = DeadlineTables.noonOf(TODAY);
        rungs.ring = new RingRung() {
            @Override
            Optional<Rung> perform(UUID caseId, UUID deadlineId) {
                return ring(deadlineId);
            }
        };
        rungs.runAs = new RunAs() {
            @Override
            public <T> T call(Identity who, Supplier<T> work) {
                assertThat(who.municipality()).isEqualTo("0101");
                return work.get();
            }
        };
        rungs.apart = new EachApart() {
            @Override
            public <R> R call(Supplier<R> work) {
                return work.get();
            }
        };
    }

    @AfterEach
    void close() {
        tables.close();
    }

    /** What the act does, but for the notices: the deadline is read anew and knows what it was told of. */
    private Optional<Rung> ring(UUID id) {
        if (broken.contains(id)) {
            throw new IllegalStateException("cannot be told");
        }
        tables.rows().getTransaction().begin();
        Deadline deadline = tables.rows().find(Deadline.class, id);
        Optional<Rung> rung = deadline.rungs().by(TODAY, deadline);
        rung.ifPresent(due -> {
            told.add(due.dayOf(deadline) + " " + due);
            deadline.rungs().told(due, deadline);
        });
        tables.rows().getTransaction().commit();
        tables.rows().clear();
        return rung;
    }

    private Deadline deadline(String warn, String soft, String due) {
        Schedule schedule = new Schedule(RuleMother.due(12, Unit.WEEKS), Span.from(LocalDate.of(2026, 1, 1)),
            LocalDate.parse(warn), soft == null ? null : LocalDate.parse(soft), LocalDate.parse(due));
        Deadline deadline = new Deadline(Duty.of(UUID.randomUUID(), "F-TEST"), "nord", schedule,
            new Course(schedule.warnOn(), schedule.softOn(), schedule.dueOn(), null, Pauses.NONE));
        tables.write(List.of(deadline));
        return deadline;
    }

    @Test
    void allIsToldInTheOrderOfTheDaysAcrossDeadlines() {
        deadline("2026-04-10", "2026-04-20", "2026-05-01");
        deadline("2026-03-01", null, "2026-04-11");
        deadline("2026-04-15", null, "2026-06-01");
        assertThat(rungs.perform()).isEqualTo(6);
        assertThat(told).containsExactly("2026-03-01 WARNING", "2026-04-10 WARNING", "2026-04-12 BREACH",
            "2026-04-15 WARNING", "2026-04-20 SOFT", "2026-05-02 BREACH");
        assertThat(rungs.perform()).isZero();
    }

    @Test
    void onOneDayAWarningComesBeforeABreach() {
        deadline("2026-03-01", null, "2026-03-31");
        deadline("2026-04-01", "2026-04-01", "2026-05-31");
        assertThat(rungs.perform()).isEqualTo(5);
        assertThat(told).containsExactly("2026-03-01 WARNING", "2026-04-01 WARNING", "2026-04-01 SOFT",
            "2026-04-01 BREACH", "2026-06-01 BREACH");
    }

    @Test
    void oneThatCannotBeToldStopsNoOtherAndIsTriedAgain() {
        Deadline stuck = deadline("2026-03-01", null, "2026-04-11");
        deadline("2026-03-01", null, "2026-04-11");
        broken.add(stuck.id());
        assertThat(rungs.perform()).isEqualTo(2);
        broken.clear();
        assertThat(rungs.perform()).isEqualTo(2);
        assertThat(told).hasSize(4);
    }

    @Test
    void moreThanFitOnOnePageAreAllTold() {
        for (int i = 0; i < 250; i++) {
            deadline("2026-03-01", null, "2026-07-11");
        }
        assertThat(rungs.perform()).isEqualTo(250);
    }
}
