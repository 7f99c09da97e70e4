package dk.roedtraad.tasks;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;

/** What the worklist asks of the case above it; {@code cases} implements it. */
public interface CaseDesk {

    /**
     * Locks the case's row until the transaction ends, so that a case's acts follow one another, and makes sure
     * that the case runs and is the version the caller has read.
     *
     * @return the first day on which something can have happened in the case
     * @throws dk.roedtraad.rest.Problem 404 {@code not-found}, 409 {@code case-closed}, 409 {@code case-suspended}, 412
     *     {@code precondition-failed}
     */
    LocalDate enter(UUID caseId);

    /**
     * As {@link #enter}, but lets through a case that an authority has suspended: for contact with the citizen,
     * corrections and resumption.
     *
     * @return the first day on which something can have happened in the case
     * @throws dk.roedtraad.rest.Problem 404 {@code not-found}, 409 {@code case-closed}, 412 {@code precondition-failed}
     */
    LocalDate enterSuspended(UUID caseId);

    /**
     * As {@link #enterSuspended}, but lets through a case that is closed as well: for what is said afterwards of how it
     * went.
     *
     * @throws dk.roedtraad.rest.Problem 404 {@code not-found}, 412 {@code precondition-failed}
     */
    void enterClosedToo(UUID caseId);

    /** @return 200 with the case as it now stands, and its ETag */
    Response answer(UUID caseId);
}
