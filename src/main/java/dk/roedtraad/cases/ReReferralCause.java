package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;

/** Why a case in its programme goes to the team again. */
public enum ReReferralCause {
    /** No effort that counts has begun within the first six months (LAB § 113 stk. 2). */
    @Label(da = "Ingen indsats inden for seks måneder", en = "No effort within six months")
    SIX_MONTHS_WITHOUT_EFFORT,
    @Label(da = "Borgerens situation er ændret", en = "The citizen's situation has changed")
    CHANGED_SITUATION,
    /** A further course wants a new preparation and the team; it is never merely prolonged (ast.dk 2017). */
    @Label(da = "Nyt ressourceforløb", en = "New programme")
    NEW_COURSE
}
