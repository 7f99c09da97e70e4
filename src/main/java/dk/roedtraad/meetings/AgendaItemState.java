package dk.roedtraad.meetings;

/** What has become of a case's slot. */
public enum AgendaItemState {
    /** Booket. */
    BOOKED,
    /** Holdt. */
    HELD,
    /** Flyttet til en anden dag. */
    RESCHEDULED,
    /** Bortfaldet, fordi sagen sluttede før mødet. */
    CANCELLED
}
