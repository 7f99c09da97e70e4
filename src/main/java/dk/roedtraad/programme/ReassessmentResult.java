package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** What the municipality found when it reassessed a decision that was appealed. */
public enum ReassessmentResult {
    @Label(da = "Afgørelsen fastholdes; sagen sendes til Ankestyrelsen", en = "Upheld; sent to Ankestyrelsen")
    UPHELD,
    @Label(da = "Afgørelsen ændres", en = "Changed")
    CHANGED,
    @Label(da = "Klagen er trukket tilbage", en = "Appeal withdrawn")
    WITHDRAWN
}
