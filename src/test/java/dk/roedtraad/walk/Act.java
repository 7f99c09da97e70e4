package dk.roedtraad.walk;

import java.util.HashSet;
import java.util.Set;

/**
 * One thing to try in a case.
 *
 * @param name what it is, for the count
 * @param request what is sent
 * @param refusals the codes of which it is to be refused with one; empty for an act that is allowed
 * @param inHistory whether the history is to tell of it
 * @param onHold whether it may be done while an authority has the case on hold
 * @param begins whether a case begins with it
 * @param manner how often it is sent
 */
record Act(String name, Request request, Set<String> refusals, boolean inHistory, boolean onHold, boolean begins,
           Manner manner) {

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
        return new Act(name, request, Set.of(), true, false, false, Manner.ONCE);
    }

    /** An allowed act of which the history does not tell. */
    static Act unrecorded(String name, Request request) {
        return new Act(name, request, Set.of(), false, false, false, Manner.ONCE);
    }

    static Act refused(String name, Request request, String... codes) {
        return new Act(name, request, Set.of(codes), false, false, false, Manner.ONCE);
    }

    Act in(Manner another) {
        return new Act(name, request, refusals, inHistory, onHold, begins, another);
    }

    /** @return the act as one that is not stopped by an authority's suspension */
    Act alsoOnHold() {
        return new Act(name, request, refusals, inHistory, true, begins, manner);
    }

    /** @return the act as the first of a case */
    Act beginning() {
        return new Act(name, request, refusals, inHistory, onHold, true, manner);
    }

    /** @return the act in a case that is on hold: refused unless it is one that goes on */
    Act inACaseOnHold() {
        if (onHold) {
            return this;
        }
        Set<String> codes = new HashSet<>(refusals);
        codes.add("case-suspended");
        return new Act(isAllowed() ? "act on a case on hold" : name, request, codes, false, false, false,
            Manner.ONCE);
    }

    boolean isAllowed() {
        return refusals.isEmpty();
    }
}
