package dk.roedtraad.rules;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Asks the database once for what an act needs again and again; nothing is kept beyond the transaction. */
@ApplicationScoped
class OncePerTransaction {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @SuppressWarnings("unchecked")
    <T> T get(String what, Supplier<T> read) {
        return (T) kept().computeIfAbsent(what, absent -> read.get());
    }

    /** What was kept is asked for again, since it was changed. */
    void forget() {
        kept().clear();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> kept() {
        if (transaction.getTransactionKey() == null) {
            return new HashMap<>();
        }
        Map<String, Object> kept = (Map<String, Object>) transaction.getResource(OncePerTransaction.class);
        if (kept == null) {
            kept = new HashMap<>();
            transaction.putResource(OncePerTransaction.class, kept);
        }
        return kept;
    }
}
