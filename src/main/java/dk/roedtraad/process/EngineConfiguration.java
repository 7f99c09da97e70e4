package dk.roedtraad.process;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The engine as this module runs it: in the act's transaction, without scripts, without what is not used. */
class EngineConfiguration extends AbstractTransactionProcessEngineConfiguration {

    /** How often a job is tried before it is given up. */
    static final int TRIES = 5;

    private static final int LONGEST_RESULT = 5_000;

    private final EngineTransactions transactions;
    private final TransactionSynchronizationRegistry registry;

    EngineConfiguration(EngineTransactions transactions, TransactionSynchronizationRegistry registry) {
        this.transactions = transactions;
        this.registry = registry;
        setProcessEngineName("roedtraad");
        setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        setIdGenerator(new StrongUuidGenerator());
        setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        leaveOut();
    }

    /** Plugs in what the module adds: its beans for the models, its projection, its municipalities, its threads. */
    void plugIn(Map<Object, Object> beans, WorklistParse projection, MunicipalTenant tenant, ServerThreads threads) {
        setBeans(beans);
        setCustomPostBPMNParseListeners(new ArrayList<>(List.of(projection, new PlainModels(beans.keySet()))));
        setTenantIdProvider(tenant);
        setJobExecutor(threads);
        setJobExecutorActivate(false);
        setJobExecutorAcquireByDueDate(true);
    }

    private void leaveOut() {
        setCmmnEnabled(false);
        setDbIdentityUsed(false);
        setStandaloneTasksEnabled(false);
        setAuthorizationEnabled(false);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
        setEnableExpressionsInStoredQueries(false);
        setEnableExpressionsInAdhocQueries(false);
        setQueryMaxResultsLimit(LONGEST_RESULT);
        setEnableFetchScriptEngineFromProcessApplication(false);
        setEnsureJobDueDateNotNull(true);
        setFailedJobRetryTimeCycle("R" + TRIES + "/PT1M");
        setEnableReducedJobExceptionLogging(true);
        setEnableCmdExceptionLogging(false);
        setScriptEngineResolver(new NoScripts());
    }

    @Override
    protected CommandInterceptor createTransactionInterceptor(boolean requiresNew) {
        return new TransactionStep(transactions, requiresNew);
    }

    @Override
    protected void initTransactionManager() {
        // the server's transactions are reached through its standard registry
    }

    @Override
    protected void initTransactionContextFactory() {
        transactionContextFactory = command -> new ServerTransaction(registry);
    }
}
