package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** What kind of conversation it was, as the shared data foundation (DFDG) tells them apart. */
public enum ConversationType {
    /** About jobs and the way to one (LAB § 31). */
    @Label(da = "Jobsamtale", en = "Job interview")
    JOB_INTERVIEW,
    /** About how an effort goes. */
    @Label(da = "Opfølgningssamtale", en = "Follow-up")
    FOLLOW_UP,
    /** Together with the unemployment fund or another authority. */
    @Label(da = "Fælles jobsamtale", en = "Joint interview")
    JOINT,
    @Label(da = "Anden samtale", en = "Other")
    OTHER
}
