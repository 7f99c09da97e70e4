package dk.roedtraad.cases;

import java.util.UUID;

/** A section of the case's view that a module above adds. */
public interface CaseViewPart {

    /** @return the JSON field under which the section stands */
    String name();

    /** @return the section, as the API shows it; null when there is nothing to show */
    Object of(UUID caseId);
}
