package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tools.jackson.core.JacksonException;

/** Tells what the failure of one item of a list means, exactly as it would be told if the item had come alone. */
@ApplicationScoped
public class ItemFailures {

    @Inject
    AnythingMapper anything;

    /** @return why the item was not done; a failure that nobody knows is logged */
    public ItemProblem of(Throwable failure) {
        return ItemProblem.of(failure instanceof JacksonException unreadable ? JsonProblems.of(unreadable)
            : anything.problemOf(failure));
    }

    /** @return whether the item ran into another act at the same moment, so that it may well succeed when repeated */
    public boolean isLostRace(Throwable failure) {
        return Failures.known(failure).filter(problem -> problem.code().equals("conflict-retry")).isPresent();
    }
}
