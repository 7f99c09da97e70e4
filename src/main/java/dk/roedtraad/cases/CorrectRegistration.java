package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.Worklist;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Corrects what the history was told: the wrong entry stays and is marked, another one stands in its place. */
@ApplicationScoped
class CorrectRegistration {

    @Inject
    StandingCase desk;

    @Inject
    Cases cases;

    @Inject
    CaseHistory history;

    @Inject
    Worklist worklist;

    @Inject
    CaseClock clock;

    @Inject
    Event<RegistrationCorrected> corrected;

    /**
     * What was wrong, and what is right.
     *
     * @param entry the number of the wrong entry in the case's history
     * @param occurredOn the day on which it really happened, today or earlier; null when the day was right
     * @param reason why it was registered wrongly
     * @param note what is right instead, in words; null when only the day was wrong
     */
    @Schema(name = "CorrectionForm")
    public record Form(
        @Label(da = "Nummer i historikken", en = "Number in the history") @NotNull @Min(1) Integer entry,
        @Label(da = "Rigtig dato", en = "Right date") LocalDate occurredOn,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason,
        @Label(da = "Det rigtige", en = "What is right") @Size(max = 2000) String note) {
    }

    /** @throws Problem when there is no such entry, it was corrected before, or nothing is said to be right instead */
    void perform(UUID caseId, Form form) {
        LocalDate began = desk.enterSuspended(caseId);
        HistoryEntry wrong = history.entry(caseId, form.entry()).orElseThrow(() -> Problem.unprocessable(
            "unknown-entry", "The case's history has no entry " + form.entry() + ".",
            "Read it: GET /api/v1/cases/" + caseId + "/history.").at("/entry", "is not in the history"));
        requireNotCorrectedYet(caseId, form.entry());
        LocalDate right = form.occurredOn() == null ? wrong.occurredOn() : form.occurredOn();
        requireSomethingRight(form, !right.equals(wrong.occurredOn()));
        HistoryEntry first = first(caseId, wrong);
        boolean start = first.act().equals(OpenCase.ACT);
        requirePossible(right, start ? right : began, start ? history.firstStep(caseId) : clock.today());
        history.correct(caseId, wrong.number(), Happening.of("correctRegistration", right, form.reason()), form.note());
        if (start) {
            cases.get(caseId).preparationStartedOn(right);
        }
        if (!right.equals(wrong.occurredOn())) {
            UUID subject = first.taskId() == null ? null : worklist.subjectOf(first.taskId());
            corrected.fire(new RegistrationCorrected(caseId, first.act(), first.taskId(), subject, wrong.occurredOn(),
                right));
        }
    }

    /** A correction may itself be wrong; what was done stands in the entry with which it began. */
    private HistoryEntry first(UUID caseId, HistoryEntry entry) {
        HistoryEntry first = entry;
        while (first.corrects() != null) {
            first = history.entry(caseId, first.corrects()).orElseThrow();
        }
        return first;
    }

    private void requireNotCorrectedYet(UUID caseId, int entry) {
        Integer by = history.corrections(caseId).get(entry);
        if (by != null) {
            throw Problem.conflict("already-corrected", "The entry was corrected before.",
                "Correct the entry that stands in its place: " + by + ".").at("/entry", "was corrected by " + by);
        }
    }

    private static void requireSomethingRight(Form form, boolean otherDay) {
        if (!otherDay && (form.note() == null || form.note().isBlank())) {
            throw Problem.unprocessable("nothing-corrected", "It is not said what is right instead.",
                "Give the right day, or say in the note what is right.").at("/note", "must say what is right");
        }
    }

    /** The preparation may have started before the case said so, but not after the first thing that was done in it. */
    private void requirePossible(LocalDate right, LocalDate earliest, LocalDate latest) {
        if (right.isAfter(latest) && !right.isAfter(clock.today())) {
            throw Problem.unprocessable("start-after-first-step", "Something was done in the case on " + latest + ".",
                "Give that day or an earlier one.").at("/occurredOn", "must be on or before " + latest);
        }
        if (right.isAfter(clock.today())) {
            throw Problem.unprocessable("occurred-in-future", "It cannot have happened after today.",
                "Give today or an earlier day.").at("/occurredOn", "must be today or earlier");
        }
        if (right.isBefore(earliest)) {
            throw Problem.unprocessable("occurred-before-case", "It cannot have happened before the case began.",
                "Give a day on or after " + earliest + ".").at("/occurredOn", "must be on or after " + earliest);
        }
    }
}
