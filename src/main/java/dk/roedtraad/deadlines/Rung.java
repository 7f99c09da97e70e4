package dk.roedtraad.deadlines;

import dk.roedtraad.notices.NoticeKind;
import dk.roedtraad.rules.Effect;
import java.time.LocalDate;

/** One of the moments at which people are told of a deadline, in the order in which they come. */
enum Rung {
    /** It is due soon. */
    WARNING(EventKind.WARNED, "warning-day", NoticeKind.WARNING),
    /** It ought to have been done by now. */
    SOFT(EventKind.WARNED, "soft-day", NoticeKind.SOFT),
    /** Its last day has passed. */
    BREACH(EventKind.BREACHED, null, NoticeKind.BREACH);

    private final EventKind kind;

    private final String reason;

    private final NoticeKind notice;

    Rung(EventKind kind, String reason, NoticeKind notice) {
        this.kind = kind;
        this.reason = reason;
        this.notice = notice;
    }

    /** @return its entry in the log */
    EventKind kind() {
        return kind;
    }

    /** @return what people are told */
    NoticeKind notice() {
        return notice;
    }

    /** @return which of the entries of its kind it is, as a stable code, or null where there is one only */
    String reason() {
        return reason;
    }

    /** @return the day on which people are to be told of a deadline that has a due day, or null when never */
    LocalDate dayOf(Deadline deadline) {
        return switch (this) {
            case WARNING -> deadline.warnOn();
            case SOFT -> deadline.softOn();
            case BREACH -> deadline.terms().effect() == Effect.BREACH ? deadline.dueOn().plusDays(1) : null;
        };
    }

    /** @return whether that day has come, or has been; never while the deadline has no due day */
    boolean hasCome(Deadline deadline, LocalDate today) {
        LocalDate day = deadline.dueOn() == null ? null : dayOf(deadline);
        return day != null && !day.isAfter(today);
    }

    /** @return its place among all, beginning with 1 */
    int number() {
        return ordinal() + 1;
    }
}
