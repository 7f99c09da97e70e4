package dk.roedtraad.transfer;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects every day that cannot be right, so that all are told at once. */
final class DayOrder {

    private final LocalDate began;

    private final LocalDate today;

    private final Map<String, String> errors = new LinkedHashMap<>();

    DayOrder(LocalDate began, LocalDate today) {
        this.began = began;
        this.today = today;
    }

    /** It has happened, in the case or before it began. */
    DayOrder happened(String pointer, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            errors.putIfAbsent(pointer, "must be today or earlier");
        }
        return this;
    }

    /** It has happened since the case began. */
    DayOrder happenedInCase(String pointer, LocalDate day) {
        return happened(pointer, day).notBefore("/preparationStartedOn", began, pointer, day);
    }

    /** The second does not lie before the first; null is a day that is not known. */
    DayOrder notBefore(String earlier, LocalDate first, String pointer, LocalDate day) {
        if (first != null && day != null && day.isBefore(first)) {
            errors.putIfAbsent(pointer, "must be on or after " + earlier);
        }
        return this;
    }

    /** The day does not lie after a latest one. */
    DayOrder notAfter(LocalDate latest, String pointer, LocalDate day) {
        if (latest != null && day != null && day.isAfter(latest)) {
            errors.putIfAbsent(pointer, "must be on or before " + latest);
        }
        return this;
    }

    /** @throws Problem 422 {@code takeover-dates-impossible}, pointing at every day that cannot be right */
    void refuse() {
        if (!errors.isEmpty()) {
            Problem problem = Problem.unprocessable("takeover-dates-impossible", "The days of the case cannot all be"
                + " right.", "Correct the days that the errors point at.");
            errors.forEach(problem::at);
            throw problem;
        }
    }
}
