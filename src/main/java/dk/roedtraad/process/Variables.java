package dk.roedtraad.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The process variables that the module itself sets or reads; the others are the outcomes of task acts. */
final class Variables {

    /** The case's id. */
    static final String CASE = "caseId";

    /** The match that a placement is about. */
    static final String MATCH = "matchId";

    /** How far that match has come, for one that was open when its case entered half-way. */
    static final String MATCH_STATE = "matchState";

    /** Whether preparing caseworker and VK are known. */
    static final String RESPONSIBLE_CHOSEN = "responsibleChosen";

    /** Where the preparation begins: from scratch, REWORK, or BOOKED when the meeting is next. */
    static final String PREPARATION_ENTRY = "preparationEntry";

    /** What the last quality check said. */
    static final String QUALITY_CHECK = "qualityCheck";

    /** How far a meeting has come that is held: HELD, or RECOMMENDED. */
    static final String MEETING_ENTRY = "meetingEntry";

    /** What the municipality decided. */
    static final String DECISION = "decision";

    private Variables() {
    }

    static UUID caseOf(VariableScope scope) {
        return UUID.fromString((String) scope.getVariable(CASE));
    }

    /** @return the match that a placement's model is about, or null elsewhere */
    static UUID matchOf(VariableScope scope) {
        String match = (String) scope.getVariable(MATCH);
        return match == null ? null : UUID.fromString(match);
    }
}
