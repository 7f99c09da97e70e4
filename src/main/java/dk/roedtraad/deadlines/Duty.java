package dk.roedtraad.deadlines;

import java.util.UUID;

/**
 * What a case owes by one rule. At most one deadline of a duty runs at a time.
 *
 * @param caseId the case
 * @param subjectId what within the case it is about (a placement), or null for the case itself
 * @param rule the rule's key
 */
record Duty(UUID caseId, UUID subjectId, String rule) {

    static Duty of(UUID caseId, String rule) {
        return new Duty(caseId, null, rule);
    }
}
