package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** What a status review found. */
public enum StatusVerdict {
    @Label(da = "Forløbet fortsætter", en = "Continue")
    CONTINUE,
    /** The programme has found where it leads, and closes. */
    @Label(da = "Forløbet afsluttes", en = "Close")
    CLOSE
}
