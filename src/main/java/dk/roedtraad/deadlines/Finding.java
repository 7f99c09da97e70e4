package dk.roedtraad.deadlines;

import java.util.UUID;

/**
 * Something that is not as it ought to be.
 *
 * @param kind what is wrong
 * @param caseId the case
 * @param subjectId what within the case it is about, or null
 * @param rule the rule's key
 * @param deadlineId the deadline, or null when there is none
 * @param found how it is
 * @param expected how it ought to be
 */
public record Finding(Kind kind, UUID caseId, UUID subjectId, String rule, UUID deadlineId, String found,
                      String expected) {

    /** What can be wrong. */
    public enum Kind {
        /** Frist mangler: the case owes something, and nothing runs. */
        DEADLINE_MISSING,
        /** Frist uden grund: something runs, and the case does not owe it. */
        DEADLINE_NOT_OWED,
        /** Datoer stemmer ikke: the dates are not those that rule, suspensions and extensions give. */
        DATES_DIFFER,
        /** Frist uden timer: a deadline that can be breached has no timer in the models. */
        TIMER_MISSING,
        /** Timer uden frist: a timer is set to go off, and no deadline runs. */
        TIMER_WITHOUT_DEADLINE,
        /** Timer på forkert dag: a timer is set for another moment than the end of the due day. */
        TIMER_DIFFERS
    }

    static Finding of(Kind kind, Duty duty, UUID deadlineId, Object found, Object expected) {
        return new Finding(kind, duty.caseId(), duty.subjectId(), duty.rule(), deadlineId, text(found),
            text(expected));
    }

    Duty duty() {
        return new Duty(caseId, subjectId, rule);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
