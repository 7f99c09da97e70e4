package dk.roedtraad.transfer;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.cases.MoveAway;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.tasks.Worklist;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The citizen has moved: the case freezes here, and the new municipality gets its package. Breaches stay here (D.4).
 */
@ApplicationScoped
class TransferCase {

    @Inject
    MoveAway moveAway;

    @Inject
    CaseProgress progress;

    @Inject
    Worklist worklist;

    @Inject
    Transfers transfers;

    @Inject
    CaseHistory history;

    @Inject
    CurrentPerson person;

    /**
     * Where and when the case goes.
     *
     * @param toMunicipality the four-digit code of the municipality that becomes handlekommune
     * @param occurredOn the day, today or earlier; today when left out
     * @param reason in the person's own words
     */
    @Schema(name = "TransferCaseForm")
    public record Form(
        @Label(da = "Ny handlekommune", en = "New municipality") @NotNull @Pattern(regexp = "[0-9]{4}")
        String toMunicipality,
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /** @throws Problem when the case has ended, or day or municipality cannot be */
    void perform(UUID caseId, Form form) {
        LocalDate on = moveAway.enter(caseId, form.occurredOn());
        Municipalities.require(form.toMunicipality(), "/toMunicipality");
        requireAnother(form.toMunicipality(), person.municipality());
        List<OpenMatter> open = worklist.openIn(caseId).stream()
            .map(task -> OpenMatter.of(task, LocalDate.ofInstant(task.openedAt(), CaseClock.ZONE))).toList();
        transfers.add(new Transfer(caseId, form, on, progress.facts(caseId).phase(), open));
        history.record(caseId, Happening.of("transferCase", on, form.reason()));
        moveAway.perform(caseId, on);
    }

    static void requireAnother(String to, String from) {
        if (to.equals(from)) {
            throw Problem.unprocessable("transfer-to-oneself", "The case is in that municipality already.",
                "Give the municipality that the citizen has moved to.").at("/toMunicipality", "must be another one");
        }
    }
}
