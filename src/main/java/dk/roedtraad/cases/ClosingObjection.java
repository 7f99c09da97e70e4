package dk.roedtraad.cases;

import java.util.UUID;

/** Asks "is something still open that must be ended first?" before an outcome is settled and a case handed back. */
public interface ClosingObjection {

    /**
     * Objects, or stays silent.
     *
     * @throws dk.roedtraad.rest.Problem 409 with code and remedy
     */
    void raise(UUID caseId);
}
