package dk.roedtraad.reports;

/** Which of its two days puts something into a period. */
public enum Basis {
    /** Den dag, det skete: the day on which it happened. */
    OCCURRED,
    /** Den dag, det blev registreret: the day on which it was registered. */
    REGISTERED
}
