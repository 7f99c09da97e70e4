package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;

/** How a placement was closed. */
public enum PlacementOutcome {
    @Label(da = "Gennemført", en = "Completed")
    COMPLETED,
    @Label(da = "Fortsættes", en = "Continued")
    CONTINUED,
    @Label(da = "Gik over i ordinære timer", en = "Converted to ordinary hours")
    CONVERTED_TO_ORDINARY_HOURS,
    @Label(da = "Gik over i job", en = "Converted to a job")
    CONVERTED_TO_JOB,
    @Label(da = "Afbrudt", en = "Broken off")
    BROKEN_OFF;

    boolean isConversion() {
        return this == CONVERTED_TO_ORDINARY_HOURS || this == CONVERTED_TO_JOB;
    }
}
