package dk.roedtraad.walk;

import java.util.Set;

/**
 * One thing to try in a case.
 *
 * @param name what it is, for the count
 * @param request what is sent
 * @param refusals the codes of which it is to be refused with one; empty for an act that is allowed
 * @param inHistory whether the history is to tell of it
 * @param manner how often it is sent
 */
record Act(String name, Request request, Set<String> refusals, boolean inHistory, Manner manner) {

    /** How often an act is sent. */
    enum Manner {
        /** Once. */
        ONCE,
        /** Twice one after the other with the same Idempotency-Key: the second is answered as the first was. */
        REPEATED,
        /** Twice at the same moment: one of the two is refused. */
        TWO_AT_ONCE
    }

    static Act allowed(String name, Request request) {
        return new Act(name, request, Set.of(), true, Manner.ONCE);
    }

    /** An allowed act of which the history does not tell. */
    static Act unrecorded(String name, Request request) {
        return new Act(name, request, Set.of(), false, Manner.ONCE);
    }

    static Act refused(String name, Request request, String... codes) {
        return new Act(name, request, Set.of(codes), false, Manner.ONCE);
    }

    Act in(Manner another) {
        return new Act(name, request, refusals, inHistory, another);
    }

    boolean isAllowed() {
        return refusals.isEmpty();
    }
}
