package dk.roedtraad.reports.caseload;

/** By what a caseload is shown. */
public enum CaseloadGroup {
    /** Team. */
    TEAM,
    /** Person: each person too. */
    PERSON
}
