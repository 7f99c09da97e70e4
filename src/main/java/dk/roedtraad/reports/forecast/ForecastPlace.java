package dk.roedtraad.reports.forecast;

/** Where in a forecast a running deadline stands. */
public enum ForecastPlace {
    /** Overskredet. */
    OVERDUE,
    /** Forfalder i en af de viste uger. */
    WEEK,
    /** Forfalder senere. */
    LATER,
    /** Står stille og har ingen dag. */
    WITHOUT_DAY
}
