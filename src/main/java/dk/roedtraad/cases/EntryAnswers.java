package dk.roedtraad.cases;

import java.util.Map;
import java.util.UUID;

/** What a case that enters the flow half-way has behind it, as the models ask for it; one implementor a feature. */
public interface EntryAnswers {

    /** @return process variables by name: enums by their names, ids as text; nothing about what has not happened */
    Map<String, Object> of(UUID caseId);
}
