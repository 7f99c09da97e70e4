package dk.roedtraad.process;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Moves one case from one version of the models to another: it stands afterwards where it stood, with the same open
 * tasks and the same deadlines.
 */
@ApplicationScoped
class MoveCase {

    @Inject
    CaseProgress cases;

    @Inject
    CaseTimers timers;

    @Inject
    ProcessEngine engine;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    /**
     * From where to where, and why.
     *
     * @param from the version that the case is believed to run on
     * @param to the version that it is to run on
     * @param reason why, in the person's words
     */
    record Move(ModelVersion from, ModelVersion to, String reason) {
    }

    /**
     * @return false when the case ran on the version already, and nothing was done
     * @throws Problem 404 {@code not-found}; 409 {@code case-closed}, {@code stale-migration-plan} when it runs on
     *     neither version, {@code migration-not-possible} when it stands where the other version has no place for it
     */
    boolean perform(UUID caseId, Move move) {
        cases.lock(caseId);
        timers.hold(caseId);
        List<ProcessInstance> runs = engine.getRuntimeService().createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId.toString()).list();
        String standsOn = runs.stream().filter(run -> ModelVersion.WHOLE.equals(run.getProcessDefinitionKey()))
            .map(ProcessInstance::getProcessDefinitionId).findFirst().orElseThrow(MigrationProblems::closed);
        if (standsOn.equals(move.to().whole())) {
            return false;
        }
        if (!standsOn.equals(move.from().whole())) {
            throw MigrationProblems.runsOnAnother();
        }
        runs.forEach(run -> migrate(run, move.to()));
        history.record(caseId, Happening.of("moveToVersion", clock.today(),
            move.from().number() + " → " + move.to().number() + ": " + move.reason()));
        return true;
    }

    private void migrate(ProcessInstance run, ModelVersion to) {
        String target = to.definition(run.getProcessDefinitionKey())
            .orElseThrow(() -> MigrationProblems.noPlaceFor(List.of(run.getProcessDefinitionKey())));
        RuntimeService running = engine.getRuntimeService();
        try {
            MigrationPlan plan = running.createMigrationPlan(run.getProcessDefinitionId(), target)
                .mapEqualActivities().build();
            running.newMigration(plan).processInstanceIds(run.getId()).execute();
        } catch (MigratingProcessInstanceValidationException misplaced) {
            throw MigrationProblems.noPlaceFor(MigrationProblems.elements(misplaced.getValidationReport()));
        } catch (ProcessEngineException failed) {
            throw MigrationProblems.translated(failed);
        }
    }
}
