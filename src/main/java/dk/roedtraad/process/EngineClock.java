package dk.roedtraad.process;

import dk.roedtraad.tasks.ObserverOrder;
import dk.roedtraad.time.ClockMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Lets the engine's clock follow the one clock of the module, and wakes it for what has fallen due meanwhile. */
@ApplicationScoped
class EngineClock {

    @Inject
    ProcessEngine engine;

    void on(@Observes @Priority(ObserverOrder.PROCESS) ClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor().jobWasAdded();
    }
}
