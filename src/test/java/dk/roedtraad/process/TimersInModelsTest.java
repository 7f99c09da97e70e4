package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.deadlines.DeadlineTimer;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the process tells of its timers, and how one that is gone is set up again. */
class TimersInModelsTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID MATCH = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private static final Instant FAR_AWAY = Instant.parse("2099-01-01T00:00:00Z");

    private final TimersInModels timers = new TimersInModels();

    private ModelEngine models;

    @BeforeEach
    void aProgrammeRunsWithItsPlacement() {
        models = new ModelEngine("timers").withTheModels();
        Map<String, Object> behind = new HashMap<>(Map.of("planAgreed", true, "baselineMeasured", true,
            "enteringMatchId", MATCH.toString(), "enteringMatchState", "PLACED"));
        behind.put("surveyed", null);
        Walk.start(models.engine(), "programme", CASE.toString(), behind);
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:timers");
        database.setUser("sa");
        timers.database = database;
        timers.repository = models.engine().getRepositoryService();
    }

    @AfterEach
    void stop() {
        models.close();
    }

    @Test
    void allGuardedWorkIsToldWithItsTimers() {
        assertThat(told()).extracting(DeadlineTimer::rule).containsExactlyInAnyOrder("F-FIRST-EFFORT",
            "F-LEGAL-TALKS", "F-PLANFU", "F-PLACEMENT", "F-VKFU", "F-PROG", "F-SURV1", "F-END");
        assertThat(told()).allSatisfy(timer -> assertThat(timer).isEqualTo(new DeadlineTimer(CASE,
            timer.rule().equals("F-VKFU") ? MATCH : null, timer.rule(), true, FAR_AWAY)));
    }

    @Test
    void otherCasesAreNotTold() {
        assertThat(timers.of(List.of(MATCH))).isEmpty();
        assertThat(timers.of(List.of())).isEmpty();
    }

    @Test
    void aTimerThatStandsOutOfTheWayHasNoMoment() {
        move("F-END", Instant.parse("9999-12-31T00:00:00Z"));
        assertThat(told()).contains(new DeadlineTimer(CASE, null, "F-END", true, null));
    }

    @Test
    void aTimerThatIsGoneIsToldUntilItIsSetUpAgain() {
        drop("F-VKFU");
        drop("F-PLACEMENT");
        assertThat(told()).filteredOn(timer -> !timer.stands()).containsExactlyInAnyOrder(
            new DeadlineTimer(CASE, MATCH, "F-VKFU", false, null),
            new DeadlineTimer(CASE, null, "F-PLACEMENT", false, null));

        TimersAgain.setUp(models.engine(), CASE, MATCH, "F-VKFU");
        TimersAgain.setUp(models.engine(), CASE, null, "F-PLACEMENT");

        assertThat(told()).hasSize(8).allMatch(DeadlineTimer::stands);
    }

    private List<DeadlineTimer> told() {
        return timers.of(List.of(CASE));
    }

    private void drop(String rule) {
        models.engine().getManagementService().createJobQuery().activityId(rule).list()
            .forEach(job -> models.engine().getManagementService().deleteJob(job.getId()));
    }

    private void move(String rule, Instant at) {
        models.engine().getManagementService().createJobQuery().activityId(rule).list().forEach(job ->
            models.engine().getManagementService().setJobDuedate(job.getId(), Date.from(at)));
    }
}
