package dk.roedtraad.meetings;

import dk.roedtraad.rest.Label;

/** Whether the team met about the case; the process reads it by name. */
public enum MeetingOutcome {
    /** Holdt. */
    @Label(da = "Mødet er holdt", en = "Held")
    HELD,
    /** Flyttet til en anden dag. */
    @Label(da = "Mødet er flyttet", en = "Rescheduled")
    RESCHEDULED
}
