package dk.roedtraad.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Works off what is due at one moment of a clock that runs faster than the world's, in place of the engine's own
 * threads; only for the making of demo data.
 */
@ApplicationScoped
public class DueTimers {

    @Inject
    ProcessEngine engine;

    @Inject
    ManagementService management;

    /** Lets the engine's own threads rest. */
    public void pause() {
        threads().shutdown();
    }

    /** Sets the engine's own threads to work again. */
    public void resume() {
        threads().start();
    }

    /** Fires every timer whose moment has come. */
    public void workOff() {
        management.createJobQuery().executable().list().forEach(job -> management.executeJob(job.getId()));
    }

    private JobExecutor threads() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
