package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** What a status review found. */
public enum StatusVerdict {
    @Label(da = "Forløbet fortsætter", en = "Continue")
    CONTINUE,
    /** A further course is wanted: the team treats the case anew while this one goes on. */
    @Label(da = "Til teamet: nyt forløb", en = "To the team for a new programme")
    REFER,
    /** The programme has found where it leads, and closes. */
    @Label(da = "Forløbet afsluttes", en = "Close")
    CLOSE
}
