package dk.roedtraad.surveys;

/** Whose answer it is. */
enum Respondent {
    /** The citizen's own. */
    CITIZEN,
    /** The caseworker's, about the citizen. */
    CASEWORKER
}
