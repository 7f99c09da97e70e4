package dk.roedtraad.surveys;

/** The two surveys that a citizen is asked to answer (A1.08). */
public enum Survey {
    /** Right after the visitation to a ressourceforløb: about the road there. */
    VISITATION,
    /** Six months after the start: about the programme. */
    SIX_MONTHS
}
