package dk.roedtraad.rules;

/** The event whose day a rule counts from. */
public enum Anchor {
    /** Forberedelsen er startet. */
    PREPARATION_STARTED,
    /** Lægeattesten LÆ 265 er bestilt. */
    CERTIFICATE_REQUESTED,
    /** Rehabiliteringsmødet er holdt. */
    MEETING_HELD,
    /** Teamet har indstillet: the meeting at which it did, unless that was adjourned. */
    RECOMMENDATION_MADE,
    /** Kommunen har afgjort sagen. */
    DECISION_MADE,
    /** Indsatsplanen er aftalt, eller der er fulgt op på den. */
    PLAN_FOLLOWED_UP,
    /** Forløbet er startet. */
    PROGRAMME_STARTED,
    /** Borgeren og kommunen har talt sammen, eller forløbet er startet. */
    CONTACT_HELD,
    /** Progressionen er målt, eller forløbet er startet. */
    PROGRESSION_MEASURED,
    /** Der er fulgt op på praktikken, eller den er begyndt. */
    PLACEMENT_FOLLOWED_UP,
    /** Forløbet slutter: its last day. */
    PROGRAMME_ENDS,
    /** Klagen er modtaget. */
    APPEAL_RECEIVED
}
