package dk.roedtraad.rules;

/** The event whose day a rule counts from. */
public enum Anchor {
    /** Forberedelsen er startet. */
    PREPARATION_STARTED,
    /** Rehabiliteringsmødet er holdt. */
    MEETING_HELD,
    /** Indsatsplanen er aftalt, eller der er fulgt op på den. */
    PLAN_FOLLOWED_UP,
    /** Forløbet er startet. */
    PROGRAMME_STARTED,
    /** Forløbet slutter: its last day. */
    PROGRAMME_ENDS,
    /** Klagen er modtaget. */
    APPEAL_RECEIVED
}
