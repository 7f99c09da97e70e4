package dk.roedtraad.process;

import dk.roedtraad.cases.Phase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Where a case comes into its models, and what they must know of what lies behind it.
 *
 * @param message the message that starts the case's model, or null for its ordinary start
 * @param variables what the models ask for; what has not happened is null
 */
record EntryPoint(String message, Map<String, Object> variables) {

    private static final String MEETING = "caseEntersMeeting";
    private static final String DECISION = "caseEntersDecision";
    private static final String PROGRAMME = "caseEntersProgramme";

    /** @return the ordinary start of a case that was opened here */
    static EntryPoint atTheBeginning(UUID caseId, boolean responsibleChosen) {
        Map<String, Object> variables = of(caseId, Map.of(Variables.RESPONSIBLE_CHOSEN, responsibleChosen));
        return new EntryPoint(null, variables);
    }

    /**
     * @param behind what the features answer
     * @param handoverOwed whether the coordinating caseworker's first meeting is still to come
     */
    static EntryPoint inPhase(UUID caseId, Phase phase, Map<String, Object> behind, boolean handoverOwed) {
        Map<String, Object> variables = of(caseId, behind);
        variables.putIfAbsent(Variables.RESPONSIBLE_CHOSEN, false);
        return switch (phase) {
            case PREPARATION -> new EntryPoint(null, variables);
            case MEETING -> atTheMeeting(variables);
            case DECISION -> behind.containsKey(Variables.MEETING_ENTRY)
                ? atTheMeeting(variables) : new EntryPoint(DECISION, variables);
            case PROGRAMME -> handoverOwed ? atTheHandover(variables) : new EntryPoint(PROGRAMME, variables);
            case CLOSED -> throw new IllegalArgumentException("case " + caseId + " is closed and enters no model");
        };
    }

    private static EntryPoint atTheMeeting(Map<String, Object> variables) {
        variables.put(Variables.PREPARATION_ENTRY, "BOOKED");
        return new EntryPoint(MEETING, variables);
    }

    /** The decision is made, and the handover that began beside it goes on. */
    private static EntryPoint atTheHandover(Map<String, Object> variables) {
        variables.put(Variables.DECISION, "GRANTED");
        return new EntryPoint(DECISION, variables);
    }

    private static Map<String, Object> of(UUID caseId, Map<String, Object> known) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.PREPARATION_ENTRY, null);
        variables.put(Variables.QUALITY_CHECK, null);
        variables.putAll(known);
        variables.put(Variables.CASE, caseId.toString());
        return variables;
    }
}
