package dk.roedtraad.deadlines;

/** How a deadline stands on a day; derived by {@link Standing}, never stored. */
public enum DeadlineState {
    /** Løber. */
    RUNNING,
    /** Løber og nærmer sig. */
    DUE_SOON,
    /** Løber og er overskredet. */
    OVERDUE,
    /** På pause. */
    SUSPENDED,
    /** Vinduet er lukket, uden at nogen har overskredet noget. */
    LAPSED,
    /** Opfyldt. */
    MET,
    /** Opfyldt for sent. */
    MET_LATE,
    /** Opfyldt til tiden, men registreret for sent. */
    MET_REGISTERED_LATE,
    /** Frafaldet. */
    WAIVED,
    /** Bortfaldet. */
    CANCELLED,
    /** Afløst af en ny. */
    SUPERSEDED
}
