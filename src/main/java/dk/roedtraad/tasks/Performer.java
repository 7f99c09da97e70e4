package dk.roedtraad.tasks;

/** Which of the case's people a new task goes to; without such a person it lies unassigned with the team. */
public enum Performer {
    /** Forberedende sagsbehandler. */
    PREPARING_CASEWORKER,
    /** Koordinerende sagsbehandler. */
    COORDINATING_CASEWORKER,
    /** Virksomhedskonsulenten. */
    VK,
    /** Whoever in the team holds the role. */
    TEAM
}
