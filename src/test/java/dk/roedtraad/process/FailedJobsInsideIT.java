package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.Role;
import dk.roedtraad.security.RunAs;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A job that fails is listed and explained; one that is given up is told of where people look, and can be retried. */
@ExtendWith(ArquillianExtension.class)
class FailedJobsInsideIT {

    private static final PageRequest ALL = new PageRequest(null, null);

    @Inject
    OneTransactionInsideIT.Planted planted;

    @Inject
    RunAs runAs;

    @Inject
    TownInsideIT town;

    @Inject
    JobResource jobs;

    @Inject
    EngineHealth health;

    @Inject
    DueTimers timers;

    @Inject
    ManagementService management;

    @Inject
    RuntimeService running;

    private UUID caseId;

    private String timer;

    @BeforeEach
    void aBreachThatCannotBeWrittenDown() {
        timers.pause();
        town.settle();
        caseId = town.opened(13);
        timer = preparationTimer();
        planted.at(OneTransactionInsideIT.Seam.AFTER_THE_NOTICE);
    }

    @AfterEach
    void nothingFailsAnyMore() {
        planted.at(null);
        if (timer.equals(preparationTimer())) {
            management.executeJob(timer);
        }
        town.withdraw(caseId);
        timers.resume();
    }

    @Test
    void aFailedJobIsListedAndExplained() {
        fails(1);

        FailedJobView job = listed(null).get(0);
        assertThat(job.id()).hasToString(timer);
        assertThat(job.caseId()).isEqualTo(caseId);
        assertThat(job.process() + "/" + job.element()).isEqualTo("case/F-PREP");
        assertThat(job.name()).isEqualTo("F-PREP: Frist for forberedelse");
        assertThat(job.does()).isEqualTo("Meld fristbrud til lederen");
        assertThat(job.error()).isEqualTo("java.lang.AssertionError");
        assertThat(job.place()).startsWith("process.OneTransactionInsideIT");
        assertThat(List.of(job.failures(), job.retriesLeft())).containsExactly(1, 4);
        assertThat(job.nextTryAt()).isAfter(job.failedAt());
        assertThat(listed(true)).isEmpty();
        assertThat(town.told(caseId)).doesNotContain("jobFailed");
    }

    @Test
    void aJobThatIsGivenUpIsToldOfInTheHistoryAndTheHealth() {
        long before = givenUp();
        fails(5);

        assertThat(listed(true)).singleElement().satisfies(job -> {
            assertThat(List.of(job.failures(), job.retriesLeft())).containsExactly(5, 0);
            assertThat(job.nextTryAt()).isNull();
        });
        assertThat(town.told(caseId)).containsOnlyOnce("jobFailed");
        assertThat(givenUp()).isEqualTo(before + 1);
        assertThat(health.jobs().call().getStatus()).hasToString("UP");
    }

    @Test
    void aRetriedJobGoesThroughAndLeavesTheList() {
        long before = givenUp();
        fails(5);
        planted.at(null);

        FailedJobView retried = town.as(() -> jobs.retry(UUID.fromString(timer), new RetryJob.Form("Mended.")));
        assertThat(retried.retriesLeft()).isEqualTo(5);
        assertThat(givenUp()).isEqualTo(before);
        management.executeJob(timer);

        assertThat(listed(null)).isEmpty();
        assertThat(preparationTimer()).isNull();
        assertThat(town.told(caseId)).containsOnlyOnce("jobFailed", "retryJob");
        assertThatThrownBy(() -> town.as(() -> jobs.retry(UUID.fromString(timer), new RetryJob.Form("Again."))))
            .isInstanceOf(Problem.class).hasFieldOrPropertyWithValue("code", "not-found");
    }

    @Test
    void anotherMunicipalitySeesNothingOfIt() {
        fails(1);
        Identity stranger = new Identity("0665", "all", EnumSet.of(Role.OPERATIONS), null);

        assertThat(runAs.call(stranger, () -> jobs.list(null, ALL)).items()).extracting(FailedJobView::id)
            .doesNotContain(UUID.fromString(timer));
        assertThatThrownBy(() -> runAs.call(stranger, () -> jobs.retry(UUID.fromString(timer),
            new RetryJob.Form("Not ours.")))).isInstanceOf(Problem.class)
            .hasFieldOrPropertyWithValue("code", "not-found");
    }

    private void fails(int times) {
        for (int time = 0; time < times; time++) {
            assertThatThrownBy(() -> management.executeJob(timer)).isNotNull();
        }
    }

    private String preparationTimer() {
        return running.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
            .map(ProcessInstance::getId)
            .flatMap(id -> management.createJobQuery().processInstanceId(id).activityId("F-PREP").list().stream())
            .map(job -> job.getId()).findFirst().orElse(null);
    }

    private List<FailedJobView> listed(Boolean onlyGivenUp) {
        return town.as(() -> jobs.list(onlyGivenUp, ALL)).items();
    }

    private long givenUp() {
        return (Long) health.jobs().call().getData().orElseThrow().get("exhausted");
    }
}
