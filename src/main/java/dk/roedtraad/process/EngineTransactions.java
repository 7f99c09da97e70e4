package dk.roedtraad.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Gives each command of the engine its transaction: the caller's, or one of its own. */
@ApplicationScoped
class EngineTransactions {

    @Transactional(Transactional.TxType.REQUIRED)
    <T> T joined(Supplier<T> command) {
        return command.get();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    <T> T apart(Supplier<T> command) {
        return command.get();
    }
}
