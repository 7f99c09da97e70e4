package dk.roedtraad.cases;

import java.util.UUID;

/** Something happened in a case: a record of ids and days, told within the act's transaction. */
public interface CaseEvent {

    /** @return the case in which it happened */
    UUID caseId();
}
