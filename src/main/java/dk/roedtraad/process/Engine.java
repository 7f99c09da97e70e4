package dk.roedtraad.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;

/** Builds the engine on an existing schema, deploys the models, and ends it with the server. */
@ApplicationScoped
class Engine {

    private static final String[] MODELS = {"case.bpmn", "preparation.bpmn", "rehabilitationMeeting.bpmn",
        "decision.bpmn", "programme.bpmn", "reReferral.bpmn", "placement.bpmn", "deadlines.dmn"};

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    EngineTransactions transactions;

    @Inject
    TaskProjection projection;

    @Inject
    MunicipalTenant tenant;

    @Inject
    ModelBeans beans;

    @Inject
    NoticedFailures failures;

    private ProcessEngine running;
    private ServerThreads jobs;

    void start() {
        EngineConfiguration configuration = new EngineConfiguration(transactions, registry);
        configuration.setDataSource(database);
        jobs = new ServerThreads(threads);
        configuration.plugIn(beans.byName(), new WorklistParse(projection), tenant, jobs);
        configuration.setFailedJobCommandFactory(failures);
        running = configuration.buildProcessEngine();
        transactions.apart(() -> deploy(running.getRepositoryService()));
    }

    /** Sets the engine's own threads to work. */
    void work() {
        jobs.start();
    }

    void stop() {
        if (running != null) {
            jobs.shutdown();
            running.close();
            running = null;
        }
    }

    boolean isRunning() {
        return running != null;
    }

    /** @throws IllegalStateException before the engine has started, and after it has stopped */
    ProcessEngine running() {
        if (running == null) {
            throw new IllegalStateException("the engine is not running");
        }
        return running;
    }

    /** All in one deployment, so that a case runs to its end on models that belong together. */
    private static Object deploy(RepositoryService repository) {
        var deployment = repository.createDeployment().name("roedtraad").enableDuplicateFiltering(false);
        for (String model : MODELS) {
            deployment.addClasspathResource("bpmn/" + model);
        }
        return deployment.deploy();
    }
}
