package dk.roedtraad.programme;

/** Which of the programme's meetings it was. */
public enum MeetingKind {
    /** Trepartsmøde: the case is handed over to the coordinating caseworker. */
    THREE_PARTY,
    /** Første møde: the coordinating caseworker and the citizen. */
    FIRST,
    /** Afsluttende møde. */
    CLOSING
}
