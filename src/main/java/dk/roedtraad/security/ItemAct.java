package dk.roedtraad.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** The act that one item among many is. */
@Act
@ApplicationScoped
class ItemAct {

    <R> R perform(Supplier<R> work) {
        return work.get();
    }
}
