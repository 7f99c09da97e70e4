package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleColumn;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeadlineViewTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Schedule SCHEDULE =
        Schedule.of(RuleMother.defaultProfile().get(0), Span.from(LocalDate.of(2026, 2, 2)), new WorkingDays());

    private final Deadline deadline = new Deadline(Duty.of(CASE, RuleKeys.PREPARATION), "team-nord", SCHEDULE,
        SCHEDULE.with(Pauses.NONE, new WorkingDays()));

    @Test
    void saysWhatTheRuleSaidWhenItSetTheDeadline() {
        DeadlineView view = DeadlineView.of(deadline, Pauses.NONE, LocalDate.of(2026, 4, 29));
        assertThat(view).isEqualTo(new DeadlineView(deadline.id(), CASE, null, "team-nord", "F-PREP", "1",
            "Frist F-PREP", Performer.PREPARING_CASEWORKER, Origin.EVALUATION, "s. 25", Anchor.PREPARATION_STARTED,
            LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 13), Effect.BREACH,
            LocalDate.of(2026, 4, 27), 0, LocalDate.of(2026, 4, 27), DeadlineState.OVERDUE, null, null, null, 2, null,
            null, List.of()));
    }

    @Test
    void saysWhenADeadlineWasRegisteredAsMet() {
        deadline.meet(LocalDate.of(2026, 4, 27), Instant.parse("2026-04-27T22:30:00Z"));
        DeadlineView view = DeadlineView.of(deadline, Pauses.NONE, LocalDate.of(2026, 6, 1));
        assertThat(view.state()).isEqualTo(DeadlineState.MET_REGISTERED_LATE);
        assertThat(view.metOn()).isEqualTo("2026-04-27");
        assertThat(view.registeredAt()).isEqualTo("2026-04-27T22:30:00Z");
        assertThat(view.daysOver()).isZero();
    }

    @Test
    void aDeadlineThatFellAwayWasNeverRegisteredAsMet() {
        deadline.end(Ending.CANCELLED, Instant.parse("2026-04-27T10:00:00Z"));
        assertThat(DeadlineView.of(deadline, Pauses.NONE, LocalDate.of(2026, 6, 1)).registeredAt()).isNull();
    }

    @Test
    void theRuleSurvivesItsColumn() {
        RuleColumn column = new RuleColumn();
        Rule rule = RuleMother.defaultProfile().get(1);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(rule))).isEqualTo(rule);
        assertThat(column.convertToDatabaseColumn(rule)).contains("\"unit\":\"WORKING_DAYS\"");
    }
}
