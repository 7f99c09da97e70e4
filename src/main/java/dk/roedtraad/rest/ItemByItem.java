package dk.roedtraad.rest;

import dk.roedtraad.security.EachApart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries out the items of a list, each in its own transaction, and tells of each why it was refused. */
@ApplicationScoped
public class ItemByItem {

    private static final Logger LOG = Logger.getLogger(ItemByItem.class.getName());

    @Inject
    EachApart apart;

    @Inject
    RequestLog log;

    /**
     * Carries out one item as the current person.
     *
     * @param work what is to be done; it is kept or not kept as a whole
     * @param refused what the result is when it was not done
     * @return the work's result, or the refused one
     */
    public <R> R attempt(Supplier<R> work, Function<ItemProblem, R> refused) {
        try {
            return apart.call(work);
        } catch (RuntimeException failure) {
            return refused.apply(ItemProblem.of(Failures.known(failure).orElseGet(() -> unexpected(failure))));
        }
    }

    private Problem unexpected(RuntimeException failure) {
        LOG.log(Level.SEVERE, () -> "internal-error " + log + System.lineSeparator() + Failures.trace(failure));
        return Problem.of(500, "internal-error", "The module failed; nothing of this item was changed.",
            "Try again later. If it lasts, tell operations the requestId.");
    }
}
