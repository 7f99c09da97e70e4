package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Gives a deadline a later due day. An extension is so many calendar days on top of what the rule says; pauses come on
 * top of both, so that the order in which they are registered makes no difference.
 *
 * <p>It must have been allowed while the deadline was not late yet: what is late is waived with a reason, and stays a
 * breach (own proposal).
 */
@ApplicationScoped
class ExtendDeadline {

    @Inject
    DeadlineAtHand atHand;

    @Inject
    Standstill standstill;

    @Inject
    CaseProgress progress;

    @Inject
    DeadlineLog log;

    @Inject
    CaseHistory history;

    /**
     * Until when, and who allowed it.
     *
     * @param occurredOn the day on which it was allowed, today or earlier; today when left out
     * @param until the last day on which the deadline is kept from now on
     * @param reason why, in the person's own words
     * @param authority who allowed it: a person, a body or an office
     * @param legalBasis the paragraph it rests on; required for a deadline that the law sets
     */
    @Schema(name = "DeadlineExtensionForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Ny frist", en = "New deadline") @NotNull LocalDate until,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason,
        @Label(da = "Hvem har tilladt det", en = "Who allowed it") @NotBlank @Size(max = 200) String authority,
        @Label(da = "Hjemmel", en = "Legal basis") @Size(max = 500) String legalBasis) {
    }

    /** @throws Problem when it does not run, cannot be extended, or not to that day */
    UUID perform(UUID id, Form form) {
        DeadlineAtHand.Taken taken = atHand.take(id, form.occurredOn());
        Deadline deadline = taken.deadline();
        requireExtendable(deadline, taken.on());
        DeadlineAtHand.requireLegalBasis(deadline, form.legalBasis());
        requireLater(deadline, form.until());
        extend(deadline, form, taken.on());
        UUID caseId = deadline.duty().caseId();
        history.record(caseId, Happening.of("extendDeadline", taken.on(), form.reason()));
        return caseId;
    }

    private void extend(Deadline deadline, Form form, LocalDate on) {
        LocalDate oldDue = deadline.dueOn();
        int oldDays = deadline.extendedDays();
        List<SuspendedPeriod> suspended = progress.suspended(deadline.duty().caseId());
        Schedule schedule = standstill.scheduleOf(deadline);
        int most = standstill.mostExtension(schedule);
        Course course;
        do {
            schedule = schedule.extendedBy(schedule.extendedDays() + 1);
            course = standstill.of(suspended, schedule);
        } while (schedule.extendedDays() < most && course.dueOn() != null && course.dueOn().isBefore(form.until()));
        requireRunning(course.dueOn());
        requireWithinCap(schedule.extendedDays() <= most && !course.dueOn().isBefore(form.until()));
        requirePossible(form.until(), course.dueOn());
        deadline.runAs(schedule, course);
        Why why = new Why(form.reason(), form.authority(), form.legalBasis());
        log.move(deadline, new Change(EventKind.EXTENDED, on, oldDue, deadline.dueOn(), why,
            schedule.extendedDays() - oldDays), course.pauses());
    }

    private static void requireExtendable(Deadline deadline, LocalDate on) {
        if (deadline.terms().cap() == null) {
            throw Problem.unprocessable("rule-not-extendable", "The rule of this deadline allows no extension.",
                "Let what is owed be done, or waive the deadline with a reason.");
        }
        requireRunning(deadline.dueOn());
        if (on.isAfter(deadline.dueOn())) {
            throw Problem.unprocessable("extension-after-due", "The deadline's last day had passed on that day.",
                "What is late stays late: do what is owed, or waive it with a reason.")
                .at("/occurredOn", "must be on or before " + deadline.dueOn());
        }
    }

    private static void requireRunning(LocalDate due) {
        if (due == null) {
            throw Problem.conflict("deadline-suspended", "The deadline stands still until further notice.",
                "End the suspension first; each of its days is added to the deadline anyway.");
        }
    }

    private static void requireLater(Deadline deadline, LocalDate until) {
        if (!until.isAfter(deadline.dueOn())) {
            throw Problem.unprocessable("extension-not-later", "The deadline does not fall due before that day.",
                "Give a day after " + deadline.dueOn() + ".").at("/until", "must be after " + deadline.dueOn());
        }
    }

    private static void requireWithinCap(boolean within) {
        if (!within) {
            throw Problem.unprocessable("extension-beyond-cap", "The rule does not let the deadline be moved so far.",
                "Give an earlier day, or let what is owed be done.").at("/until", "lies beyond what the rule allows");
        }
    }

    private static void requirePossible(LocalDate until, LocalDate next) {
        if (!until.equals(next)) {
            throw Problem.unprocessable("extension-day-impossible", "The deadline cannot fall due on that day: it"
                + " stands still, or nobody is at work.", "Give " + next + ", the first day on which it can.")
                .at("/until", "the first possible day is " + next);
        }
    }
}
