package dk.roedtraad.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Does the work of many items one by one, each in a transaction of its own, so that one that fails harms no other.
 *
 * <p>The current person does it all. A transaction that surrounds the call stands still meanwhile: it sees nothing of
 * the item, and its end changes nothing about it. Whoever does many items should have none around them, since it would
 * keep a connection of its own all the while.
 */
@ApplicationScoped
public class EachApart {

    @Inject
    ItemAct item;

    /**
     * Does one item.
     *
     * @return what the work gives; it is committed then
     * @throws RuntimeException what the work threw; nothing of the item is kept then
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <R> R call(Supplier<R> work) {
        return item.perform(work);
    }
}
