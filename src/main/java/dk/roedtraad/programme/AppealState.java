package dk.roedtraad.programme;

/** How far an appeal has come; what the municipality may find is {@link ReassessmentResult}. */
public enum AppealState {
    /** The municipality is to reassess its decision. */
    OPEN,
    /** The decision stands, and the case goes on to Ankestyrelsen. */
    UPHELD,
    /** The municipality has changed its decision. */
    CHANGED,
    /** The citizen has withdrawn the appeal. */
    WITHDRAWN
}
