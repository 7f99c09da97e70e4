package dk.roedtraad.process;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.camunda.bpm.engine.impl.cfg.TransactionListener;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.cfg.jta.AbstractTransactionContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Lets the engine listen to the server's transaction, and doom it, without ever ending it itself. */
class ServerTransaction extends AbstractTransactionContext {

    private final TransactionSynchronizationRegistry registry;

    ServerTransaction(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected void doRollback() {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            registry.setRollbackOnly();
        }
    }

    @Override
    protected boolean isTransactionActiveInternal() {
        int status = registry.getTransactionStatus();
        return status != Status.STATUS_MARKED_ROLLBACK && status != Status.STATUS_NO_TRANSACTION;
    }

    @Override
    protected void addTransactionListener(TransactionState state, TransactionListener listener,
                                          CommandContext command) {
        registry.registerInterposedSynchronization(new Listening(state, listener, command));
    }

    private static final class Listening extends TransactionStateSynchronization implements Synchronization {

        Listening(TransactionState state, TransactionListener listener, CommandContext command) {
            super(state, listener, command);
        }

        @Override
        protected boolean isCommitted(int status) {
            return status == Status.STATUS_COMMITTED;
        }

        @Override
        protected boolean isRolledBack(int status) {
            return status == Status.STATUS_ROLLEDBACK;
        }
    }
}
