package dk.roedtraad.support;

import dk.roedtraad.rest.Label;

/** What supports a citizen. */
public enum SupportKind {
    /** Mentorstøtte. */
    @Label(da = "Mentor", en = "Mentor")
    MENTOR,
    /** Tværfaglig sparring (A1.06). */
    @Label(da = "Tværfaglig sparring", en = "Interdisciplinary sparring")
    SPARRING,
    /** The citizen's right to a talk with the health coordinator (LAB § 113 stk. 3). */
    @Label(da = "Samtale med sundhedskoordinator", en = "Talk with the health coordinator")
    HEALTH_TALK
}
