package dk.roedtraad.support;

import dk.roedtraad.rest.Label;

/** How a support stands; derived from its facts, never set. */
public enum SupportState {
    @Label(da = "I gang", en = "Open")
    OPEN,
    @Label(da = "Afsluttet", en = "Ended")
    ENDED,
    /** The case closed first. */
    @Label(da = "Bortfaldet med sagen", en = "Lapsed with the case")
    LAPSED
}
