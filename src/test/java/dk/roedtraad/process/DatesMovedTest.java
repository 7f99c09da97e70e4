package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.deadlines.DeadlineArmed;
import dk.roedtraad.deadlines.DeadlineEnded;
import dk.roedtraad.deadlines.DeadlineMoved;
import dk.roedtraad.deadlines.Ledger;
import dk.roedtraad.tasks.Worklist;
import dk.roedtraad.time.CaseClock;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timers and tasks follow a deadline that is moved. */
class DatesMovedTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private static final LocalDate DUE = LocalDate.of(2027, 11, 7);

    private final Map<String, LocalDate> dueByTask = new HashMap<>();

    private final CaseTimers held = new CaseTimers();

    private ModelEngine models;

    @BeforeEach
    void twoProgrammesRun() {
        models = new ModelEngine("moved").withTheModels();
        Map<String, Object> nothingBehind = new HashMap<>();
        for (String asked : new String[] {"planAgreed", "baselineMeasured", "surveyed"}) {
            nothingBehind.put(asked, null);
        }
        Walk.start(models.engine(), "programme", CASE.toString(), nothingBehind);
        Walk.start(models.engine(), "programme", OTHER.toString(), nothingBehind);
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:moved");
        database.setUser("sa");
        held.database = database;
        held.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, given) -> null);
    }

    @AfterEach
    void stop() {
        models.close();
    }

    @Test
    void aTimerStandsAtTheEndOfTheDueDay() {
        timers().on(new DeadlineMoved(CASE, null, "F-END", DUE));
        assertThat(instants("F-END")).containsExactly(Instant.parse("2027-11-07T23:00:00Z"),
            Instant.parse("2099-01-01T00:00:00Z"));
        assertThat(instants("F-FIRST-EFFORT")).hasSize(2).containsOnly(Instant.parse("2099-01-01T00:00:00Z"));
    }

    @Test
    void aTimerWhoseDeadlineStandsStillUntilFurtherNoticeStandsAtTheEndOfTime() {
        timers().on(new DeadlineMoved(CASE, null, "F-END", null));
        assertThat(instants("F-END")).contains(Instant.parse("9999-12-31T00:00:00Z"));
    }

    @Test
    void aTimerWhoseDeadlineHasEndedStandsAtTheEndOfTime() {
        timers().on(new DeadlineEnded(CASE, null, "F-END"));
        assertThat(instants("F-END")).containsExactly(Instant.parse("2099-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T00:00:00Z"));
    }

    @Test
    void theTimersOfAnotherMatchStayWhereTheyAre() {
        timers().on(new DeadlineMoved(CASE, OTHER, "F-END", DUE));
        assertThat(instants("F-END")).containsOnly(Instant.parse("2099-01-01T00:00:00Z"));
    }

    @Test
    void aTimerThatWentOffIsSetUpAgain() {
        models.engine().getManagementService().createJobQuery().activityId("F-END").list()
            .forEach(job -> models.engine().getManagementService().executeJob(job.getId()));
        timers().on(new DeadlineArmed(CASE, null, "F-END", DUE));
        assertThat(instants("F-END")).hasSize(1);
    }

    @Test
    void theOpenTasksThatItGuardsAreDueOnItsDay() {
        tasks(DUE).on(new DeadlineMoved(CASE, null, "F-END", DUE));
        assertThat(dueByTask).containsEntry("reviewStatus", DUE).containsEntry("requestMatch", null)
            .hasSize((int) models.engine().getTaskService().createTaskQuery()
                .processInstanceBusinessKey(CASE.toString()).count());
        tasks(null).on(new DeadlineMoved(CASE, null, "F-END", null));
        assertThat(dueByTask).containsEntry("reviewStatus", null);
    }

    private List<Instant> instants(String rule) {
        return models.engine().getManagementService().createJobQuery().activityId(rule).list().stream()
            .map(Job::getDuedate).map(Date::toInstant).sorted().toList();
    }

    private DeadlineTimers timers() {
        DeadlineTimers timers = new DeadlineTimers();
        timers.clock = new CaseClock();
        timers.engine = models.engine();
        timers.timers = held;
        return timers;
    }

    private TaskDates tasks(LocalDate due) {
        TaskDates tasks = new TaskDates();
        tasks.engine = models.engine();
        tasks.guards = new Guards();
        tasks.guards.ledger = new Ledger() {
            @Override
            public Optional<LocalDate> due(UUID caseId, UUID subjectId, Set<String> rules) {
                return rules.contains("F-END") ? Optional.ofNullable(due) : Optional.empty();
            }
        };
        tasks.worklist = new Worklist() {
            @Override
            public void due(String engineTaskId, LocalDate on) {
                dueByTask.put(models.engine().getTaskService().createTaskQuery().taskId(engineTaskId).singleResult()
                    .getTaskDefinitionKey(), on);
            }
        };
        return tasks;
    }
}
