package dk.roedtraad.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Lets work outside a request (the engine's jobs, upkeep, demo data) act as somebody, for as long as it takes. */
@ApplicationScoped
public class RunAs {

    @Inject
    CurrentPerson current;

    /** Runs the work as the given identity; whoever acted before on this thread acts again afterwards. */
    @ActivateRequestContext
    public <T> T call(Identity who, Supplier<T> work) {
        Identity before = current.isKnown() ? current.identity() : null;
        current.become(who);
        try {
            return work.get();
        } finally {
            current.become(before);
        }
    }
}
