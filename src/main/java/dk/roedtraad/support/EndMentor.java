package dk.roedtraad.support;

import dk.roedtraad.cases.ActDay;
import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends mentor support before its last day. */
@ApplicationScoped
class EndMentor {

    @Inject
    CaseDesk desk;

    @Inject
    Supports supports;

    @Inject
    CaseHistory history;

    @Inject
    ActDay day;

    /**
     * When and why it ended.
     *
     * @param occurredOn the last day, today or earlier; today when left out
     * @param reason why
     */
    @Schema(name = "EndMentorForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /** @throws dk.roedtraad.rest.Problem when it is no mentor, has ended, or the day cannot be */
    void perform(UUID caseId, UUID supportId, Form form) {
        LocalDate on = day.of(form.occurredOn(), desk.enter(caseId));
        supports.end(supports.get(caseId, supportId, SupportKind.MENTOR), on, form.reason());
        history.record(caseId, Happening.of("endMentor", on, form.reason()));
    }
}
