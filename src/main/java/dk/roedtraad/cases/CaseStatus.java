package dk.roedtraad.cases;

/** Whether a case runs. */
public enum CaseStatus {
    /** The case runs. */
    RUNNING,
    /** An authority has put the case on hold. */
    SUSPENDED,
    /** The case has ended. */
    CLOSED
}
