package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.CaseResource;
import dk.roedtraad.cases.CaseView;
import dk.roedtraad.cases.CitizenForm;
import dk.roedtraad.cases.OpenCase;
import dk.roedtraad.organisation.OrganisationResource;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.Role;
import dk.roedtraad.security.RunAs;
import dk.roedtraad.tasks.TaskCompleted;
import dk.roedtraad.tasks.TaskResource;
import dk.roedtraad.tasks.TaskView;
import dk.roedtraad.tasks.Workflow;
import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An act that fails anywhere on its way, and a timer that does, leave every table as it was. */
@ExtendWith(ArquillianExtension.class)
class OneTransactionInsideIT {

    private static final String HERE = "0665";

    private static final Identity EVERYBODY = new Identity(HERE, "all", EnumSet.allOf(Role.class), null);

    private static final byte[] INVOLVED = """
        {"contactChannel": "IN_PERSON", "preferredChannel": "PHONE", "informedAboutMeeting": true,
         "companionOffered": true, "topicsExplained": ["MEETING"]}""".getBytes(StandardCharsets.UTF_8);

    @Inject
    Planted planted;

    @Inject
    RunAs runAs;

    @Inject
    CaseResource cases;

    @Inject
    TaskResource tasks;

    @Inject
    OrganisationResource organisation;

    @Inject
    DueTimers timers;

    @Inject
    ManagementService management;

    @Inject
    RuntimeService running;

    @Inject
    CaseClock clock;

    private final EveryTableInsideIT tables = new EveryTableInsideIT();

    @BeforeEach
    void aTeamAndNoTimersOfTheirOwnAccord() {
        timers.pause();
        as(() -> organisation.putPerson("all",
            new OrganisationResource.PersonForm("Alle", null, EnumSet.allOf(Role.class), null)));
        as(() -> organisation.putTeam("team", new OrganisationResource.TeamForm("Team", "all")));
    }

    @AfterEach
    void nothingIsPlantedAnyMore() {
        planted.at(null);
        timers.resume();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_DEADLINES", "AFTER_DEADLINES", "AFTER_THE_EVENT", "AT_COMMIT"})
    void aCaseWhoseOpeningFailsIsNowhere(Seam seam) {
        Map<String, ?> before = tables.read();
        planted.at(seam);

        assertThatThrownBy(() -> open(clock.today())).isNotNull();

        assertThat(tables.read()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER_THE_STEP", "AFTER_THE_PROCESS", "AT_COMMIT"})
    void aStepThatFailsLeavesEverythingAsItWas(Seam seam) {
        UUID task = taskOf(open(clock.today()), "involveCitizen");
        Map<String, ?> before = tables.read();
        planted.at(seam);

        assertThatThrownBy(() -> as(() -> tasks.complete(task, INVOLVED))).isNotNull();

        assertThat(tables.read()).isEqualTo(before);
    }

    @Test
    void theSameStepWithoutTheFailureChangesTheTables() {
        UUID task = taskOf(open(clock.today()), "involveCitizen");
        Map<String, ?> before = tables.read();
        as(() -> tasks.complete(task, INVOLVED));
        assertThat(tables.read()).isNotEqualTo(before);
    }

    @Test
    void aTimerThatFailsWritesNoBreachAndStaysToBeTriedAgain() {
        CaseView late = open(clock.today().minusWeeks(13));
        Job timer = preparationTimer(late.summary().id());
        Map<String, ?> before = tables.read();
        planted.at(Seam.AFTER_THE_NOTICE);

        assertThatThrownBy(() -> management.executeJob(timer.getId())).isNotNull();

        assertThat(tables.read()).isEqualTo(before);
        planted.at(null);
        management.executeJob(timer.getId());
        assertThat(tables.rows("deadline_event")).anySatisfy(row -> assertThat(row).contains("BREACHED"));
        assertThat(preparationTimer(late.summary().id())).isNull();
    }

    private CaseView open(LocalDate startedOn) {
        CitizenForm citizen = new CitizenForm("Nancy Ann Berggren", "711270-1234", null, null, null, null, null,
            null);
        return (CaseView) as(() -> cases.open(new OpenCase.Form(UUID.randomUUID().toString(), citizen, "team", "all",
            "all", startedOn, null))).getEntity();
    }

    private static UUID taskOf(CaseView file, String type) {
        return file.tasks().stream().filter(task -> task.type().equals(type)).map(TaskView::id).findFirst()
            .orElseThrow();
    }

    private Job preparationTimer(UUID caseId) {
        return running.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
            .map(ProcessInstance::getId)
            .flatMap(id -> management.createJobQuery().processInstanceId(id).activityId("F-PREP").list().stream())
            .findFirst().orElse(null);
    }

    private <T> T as(Supplier<T> work) {
        return runAs.call(EVERYBODY, work);
    }

    /** Where an act can be made to fail. */
    enum Seam {
        BEFORE_DEADLINES, AFTER_DEADLINES, AFTER_THE_EVENT, AFTER_THE_STEP, AFTER_THE_PROCESS, AFTER_THE_NOTICE,
        AT_COMMIT
    }

    /** Fails where it is told to. */
    @ApplicationScoped
    static class Planted {

        private volatile Seam seam;

        @Inject
        AtCommitInsideIT atCommit;

        void before(@Observes @Priority(50) CaseOpened opened) {
            failAt(Seam.BEFORE_DEADLINES);
        }

        void between(@Observes @Priority(150) CaseOpened opened) {
            failAt(Seam.AFTER_DEADLINES);
        }

        void after(@Observes @Priority(300) CaseOpened opened) {
            failAt(Seam.AFTER_THE_EVENT);
            atCommit.failIf(seam == Seam.AT_COMMIT);
        }

        void done(@Observes TaskCompleted completed) {
            failAt(Seam.AFTER_THE_STEP);
            atCommit.failIf(seam == Seam.AT_COMMIT);
        }

        void at(Seam here) {
            seam = here;
        }

        void failAt(Seam here) {
            assertThat(seam).isNotEqualTo(here);
        }
    }

    @Decorator
    @Priority(1)
    static class AfterTheProcess implements Workflow {

        @Inject
        @Delegate
        Workflow engine;

        @Inject
        Planted planted;

        @Override
        public void complete(UUID caseId, String engineTaskId, Map<String, Object> outcome) {
            engine.complete(caseId, engineTaskId, outcome);
            planted.failAt(Seam.AFTER_THE_PROCESS);
        }
    }

    @Decorator
    @Priority(1)
    static class AfterTheNotice implements JavaDelegate {

        @Inject
        @Delegate
        @Any
        JavaDelegate notice;

        @Inject
        Planted planted;

        @Override
        public void execute(DelegateExecution execution) throws Exception {
            notice.execute(execution);
            planted.failAt(Seam.AFTER_THE_NOTICE);
        }
    }
}
