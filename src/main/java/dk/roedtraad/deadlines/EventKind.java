package dk.roedtraad.deadlines;

/** What can happen to a deadline. */
enum EventKind {
    /** Fristen er begyndt at løbe. */
    ARMED,
    /** Der er varslet. */
    WARNED,
    /** Fristen er overskredet. */
    BREACHED,
    /** Fristen er sat på pause. */
    SUSPENDED,
    /** Fristen løber igen. */
    RESUMED,
    /** Fristen er forlænget. */
    EXTENDED,
    /** Fristen er opfyldt. */
    MET,
    /** Fristen er frafaldet. */
    WAIVED,
    /** Fristen er bortfaldet. */
    CANCELLED,
    /** Fristen er afløst af en ny. */
    SUPERSEDED,
    /** En forkert registrering er rettet. */
    CORRECTED
}
