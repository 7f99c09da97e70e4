package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** What follows when six months have passed without an effort that counts (LAB § 113 stk. 2). */
public enum FirstEffortVerdict {
    /** The team looks at the case again. */
    @Label(da = "Sagen forelægges teamet igen", en = "To the team again")
    REFER,
    /** The law lets the case go on where special reasons speak for it. */
    @Label(da = "Særlige forhold taler for at vente", en = "Special reasons to wait")
    SPECIAL_REASONS,
    /** It began in time and was not registered; the effort itself is registered where it belongs. */
    @Label(da = "En indsats er begyndt", en = "An effort has begun")
    EFFORT_HAS_BEGUN
}
