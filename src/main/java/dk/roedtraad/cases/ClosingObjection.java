package dk.roedtraad.cases;

import java.util.UUID;

/** Asks "is something still open that must be ended first?" before a case's outcome is settled. */
public interface ClosingObjection {

    /**
     * Objects, or stays silent.
     *
     * @throws dk.roedtraad.rest.Problem 409 with code and remedy
     */
    void raise(UUID caseId);
}
