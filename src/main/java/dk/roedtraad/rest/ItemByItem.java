package dk.roedtraad.rest;

import dk.roedtraad.security.EachApart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;

/** Carries out the items of a list, each in its own transaction, and tells of each why it was refused. */
@ApplicationScoped
public class ItemByItem {

    @Inject
    EachApart apart;

    @Inject
    ItemFailures failures;

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
            return refused.apply(failures.of(failure));
        }
    }
}
