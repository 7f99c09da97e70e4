package dk.roedtraad.cases;

import dk.roedtraad.security.ReadLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens a part of a case for reading: the case is there, and who has read which part is noted. */
@ApplicationScoped
public class CaseReading {

    @Inject
    Cases cases;

    @Inject
    ReadLog log;

    /**
     * @param part the part's name in the API, never its content
     * @throws dk.roedtraad.rest.Problem 404 {@code not-found}
     */
    public void of(UUID caseId, String part) {
        cases.get(caseId);
        log.seen(caseId, part);
    }
}
