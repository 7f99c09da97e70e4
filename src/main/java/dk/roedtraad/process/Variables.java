package dk.roedtraad.process;

/** The process variables that the module itself sets or reads; the others are the outcomes of task acts. */
final class Variables {

    /** The case's id. */
    static final String CASE = "caseId";

    /** The match that a placement is about. */
    static final String MATCH = "matchId";

    /** Whether preparing caseworker and VK were named when the case was opened. */
    static final String RESPONSIBLE_CHOSEN = "responsibleChosen";

    private Variables() {
    }
}
