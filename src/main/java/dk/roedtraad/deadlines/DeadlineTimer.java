package dk.roedtraad.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * A timer of the models that stands for a deadline.
 *
 * @param caseId the case
 * @param subjectId what within the case it is about, or null
 * @param rule the rule's key
 * @param goesOffAt when it is set to go off, or null while it stands out of the way
 */
public record DeadlineTimer(UUID caseId, UUID subjectId, String rule, Instant goesOffAt) {

    Duty duty() {
        return new Duty(caseId, subjectId, rule);
    }
}
