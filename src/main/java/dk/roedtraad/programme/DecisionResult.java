package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** What the municipality decided after the team's indstilling. */
public enum DecisionResult {
    /** A ressourceforløb, from one day to another. */
    @Label(da = "Ressourceforløb bevilget", en = "Programme granted")
    GRANTED,
    /** The programme goes on as it is; only after a round with the team beside it. */
    @Label(da = "Forløbet fortsætter uændret", en = "Programme goes on as it is")
    CONTINUED,
    /** Another way than a ressourceforløb; the case is handed back. */
    @Label(da = "Andet udfald", en = "Other outcome")
    OTHER_OUTCOME,
    /** The indstilling is not followed, and the team must look at the case again. */
    @Label(da = "Indstillingen følges ikke", en = "Recommendation not followed")
    NOT_FOLLOWED
}
