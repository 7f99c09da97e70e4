package dk.roedtraad.notices;

import dk.roedtraad.rest.Label;

/** What a notice tells. */
public enum NoticeKind {
    @Label(da = "Varsel", en = "Warning")
    WARNING,
    /** The day by which it ought to have been done. */
    @Label(da = "Bør være gjort", en = "Ought to be done")
    SOFT,
    @Label(da = "Fristbrud", en = "Breach")
    BREACH,
    /** The server could not do what it should have done by itself, and has given up. */
    @Label(da = "Mislykket automatisk handling", en = "Automatic step failed")
    JOB_FAILED
}
