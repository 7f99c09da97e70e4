package dk.roedtraad.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** The engine's parts, to be injected. */
@ApplicationScoped
class EngineParts {

    @Inject
    Engine engine;

    @Produces
    @ApplicationScoped
    ProcessEngine engine() {
        return engine.running();
    }

    @Produces
    @ApplicationScoped
    RuntimeService runtime() {
        return engine.running().getRuntimeService();
    }

    @Produces
    @ApplicationScoped
    TaskService tasks() {
        return engine.running().getTaskService();
    }

    @Produces
    @ApplicationScoped
    ManagementService management() {
        return engine.running().getManagementService();
    }

    @Produces
    @ApplicationScoped
    RepositoryService repository() {
        return engine.running().getRepositoryService();
    }

    @Produces
    @ApplicationScoped
    HistoryService history() {
        return engine.running().getHistoryService();
    }

    @Produces
    @ApplicationScoped
    DecisionService decisions() {
        return engine.running().getDecisionService();
    }
}
