package dk.roedtraad.cases;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;

/** What a suspension must say to be one. */
final class SuspensionRules {

    private SuspensionRules() {
    }

    /**
     * @return the day of the act, today when none is given
     * @throws Problem 422 {@code occurred-in-future}, {@code occurred-before-case}
     */
    static LocalDate dayOf(LocalDate occurredOn, LocalDate today, LocalDate began) {
        if (occurredOn == null) {
            return today;
        }
        if (occurredOn.isAfter(today)) {
            throw Problem.unprocessable("occurred-in-future", "It cannot have been decided after today.",
                "Give today or an earlier day.").at("/occurredOn", "must be today or earlier");
        }
        if (occurredOn.isBefore(began)) {
            throw Problem.unprocessable("occurred-before-case", "It was decided before the case began.",
                "Give a day on or after " + began + ".").at("/occurredOn", "must be on or after " + began);
        }
        return occurredOn;
    }

    static void check(SuspendCase.Form form, LocalDate today, LocalDate began) {
        if (form.legalBasis() == null || form.legalBasis().isBlank()) {
            throw Problem.unprocessable("suspension-without-basis", "A deadline does not stand still without a reason"
                + " in law.", "Name the paragraph that the suspension rests on.").at("/legalBasis", "is required");
        }
        if (form.from().isBefore(began)) {
            throw Problem.unprocessable("suspension-before-case", "The suspension begins before the case did.",
                "Give a day on or after " + began + ".").at("/from", "must be on or after " + began);
        }
        if (form.to() != null && form.to().isBefore(form.from())) {
            throw Problem.unprocessable("suspension-ends-before-start", "A suspension cannot end before it begins.",
                "Correct its days.").at("/to", "must be on or after " + form.from());
        }
        hasAnEndIfAhead(form.from(), form.to(), today);
        if (form.ground() == SuspensionGround.AUTHORITY && !form.rules().isEmpty()) {
            throw Problem.unprocessable("authority-suspends-all", "An authority's suspension covers every rule.",
                "Leave the rules out.").at("/rules", "must be left out");
        }
    }

    /** A suspension that has not begun cannot be left open: nobody would notice that it never ends. */
    static void hasAnEndIfAhead(LocalDate from, LocalDate to, LocalDate today) {
        if (to == null && from.isAfter(today)) {
            throw Problem.unprocessable("suspension-needs-end", "A suspension that lies ahead has a last day.",
                "Give its last day, or register it when it begins.").at("/to", "is required");
        }
    }
}
