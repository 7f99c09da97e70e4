package dk.roedtraad.rules;

/** What it means that a deadline's last day has passed. */
public enum Effect {
    /** Frist: it is overdue, and a breach until the end of time. */
    BREACH,
    /** Varsel: it only warns, and is never overdue. */
    WARNING,
    /** Vindue: it lapses by itself, and nobody has failed. */
    WINDOW
}
