package dk.roedtraad.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the models have a timer for a deadline: work that is under way in a case, and by its model is guarded.
 *
 * @param caseId the case
 * @param subjectId what within the case it is about, or null
 * @param rule the rule's key
 * @param stands whether the timer stands; one that went off stands no more
 * @param goesOffAt when it is set to go off, or null while it stands out of the way, and when none stands
 */
public record DeadlineTimer(UUID caseId, UUID subjectId, String rule, boolean stands, Instant goesOffAt) {

    Duty duty() {
        return new Duty(caseId, subjectId, rule);
    }
}
