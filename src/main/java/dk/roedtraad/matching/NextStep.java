package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;

/** What a follow-up leads to. */
public enum NextStep {
    @Label(da = "Forløbet fortsætter", en = "Goes on")
    CONTINUE,
    @Label(da = "Forløbet slutter", en = "Ends")
    END
}
