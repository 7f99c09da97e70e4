package dk.roedtraad.cases;

import java.util.Set;

/**
 * Where a case is in the flow. The table of what may follow what is {@link #next()}.
 */
public enum Phase {
    /** Forberedelse: until the meeting with the rehabilitation team is booked. */
    PREPARATION,
    /** Rehabiliteringsmøde: until the team has given its indstilling. */
    MEETING,
    /** Afgørelse: until the municipality has decided. */
    DECISION,
    /** Ressourceforløb: until it is handed back. */
    PROGRAMME,
    /** Afsluttet; a case that was closed by mistake is reopened. */
    CLOSED;

    /** @return the phases that may follow this one */
    public Set<Phase> next() {
        return switch (this) {
            case PREPARATION -> Set.of(MEETING, CLOSED);
            case MEETING -> Set.of(PREPARATION, DECISION, CLOSED);
            case DECISION -> Set.of(PREPARATION, PROGRAMME, CLOSED);
            case PROGRAMME -> Set.of(CLOSED);
            case CLOSED -> Set.of(PREPARATION, MEETING, DECISION, PROGRAMME);
        };
    }
}
