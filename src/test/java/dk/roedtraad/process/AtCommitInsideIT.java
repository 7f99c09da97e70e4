package dk.roedtraad.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Fails in the last moment of a transaction, when all has been written and nothing is kept yet. */
@ApplicationScoped
class AtCommitInsideIT {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    void failIf(boolean wanted) {
        if (wanted) {
            transaction.registerInterposedSynchronization(new Failing());
        }
    }

    private static final class Failing implements Synchronization {

        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("planted at commit");
        }

        @Override
        public void afterCompletion(int status) {
            // the failure was before
        }
    }
}
