package dk.roedtraad.deadlines;

/** How a deadline stopped running. */
enum Ending {
    /** What was owed was done. */
    MET,
    /** The case took another way, and nothing is owed any more. */
    CANCELLED,
    /** Another deadline of the same duty took its place. */
    SUPERSEDED,
    /** Somebody released the case from it. */
    WAIVED;

    EventKind kind() {
        return EventKind.valueOf(name());
    }
}
