package dk.roedtraad.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** The link of the engine's command chain that begins or joins a transaction of the server. */
class TransactionStep extends CommandInterceptor {

    private final EngineTransactions transactions;
    private final boolean apart;

    TransactionStep(EngineTransactions transactions, boolean apart) {
        this.transactions = transactions;
        this.apart = apart;
    }

    @Override
    public <T> T execute(Command<T> command) {
        return apart
            ? transactions.apart(() -> next.execute(command))
            : transactions.joined(() -> next.execute(command));
    }
}
