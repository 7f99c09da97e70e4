package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;

/** What has happened since the last follow-up (A4.07). */
public enum Development {
    @Label(da = "Tilbagegang", en = "Setback")
    SETBACK,
    @Label(da = "Uændret", en = "Unchanged")
    UNCHANGED,
    @Label(da = "Fremgang", en = "Progress")
    PROGRESS
}
