package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;

/** What the quality check found; the process reads it by name. */
public enum QualityVerdict {
    /** Klar til mødet. */
    @Label(da = "Klar til mødet", en = "Ready for the meeting")
    READY,
    /** Skal bearbejdes. */
    @Label(da = "Skal bearbejdes", en = "To be worked on")
    SEND_BACK,
    /** Ikke længere relevant for ressourceforløb. */
    @Label(da = "Ikke relevant for ressourceforløb", en = "Not relevant")
    NOT_RELEVANT
}
