package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** T4.5: the VK closes the placement: how it went, and what is carried to the next one (A3.26). */
@ApplicationScoped
class ClosePlacement implements TaskAct<ClosePlacement.Form> {

    @Inject
    Placements placements;

    @Inject
    Event<PlacementClosed> closed;

    /**
     * How it went.
     *
     * @param occurredOn the day on which it was closed
     * @param outcome what became of it
     * @param ordinaryHours when it was converted: hours a week with ordinary pay
     * @param brokenOffBy when it was broken off: by whom
     * @param reason when it was broken off: why
     * @param learned what was learned for the next one
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Resultat", en = "Outcome") @NotNull PlacementOutcome outcome,
        @Label(da = "Ordinære timer om ugen", en = "Ordinary hours a week") @DecimalMin("0.5") @DecimalMax("37")
        @Digits(integer = 2, fraction = 1) BigDecimal ordinaryHours,
        @Label(da = "Afbrudt af", en = "Broken off by") Party brokenOffBy,
        @Label(da = "Begrundelse", en = "Reason") @Size(max = 2000) String reason,
        @Label(da = "Det har vi lært til næste gang", en = "What was learned for the next one") @NotBlank
        @Size(max = 4000) String learned) implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("closePlacement", "Afslut virksomhedsforløb", "Close the placement", Role.VK,
            Performer.VK, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        check(form);
        placements.openOf(occasion.caseId(), occasion.subjectId()).close(occasion.occurredOn(), form);
        closed.fire(new PlacementClosed(occasion.caseId(), occasion.subjectId(), occasion.occurredOn()));
        return Outcome.none();
    }

    static void check(Form form) {
        if (form.outcome().isConversion()) {
            new Needed().field("/ordinaryHours", form.ordinaryHours()).orRefuse("ordinary-hours-missing",
                "The placement led to ordinary hours, but not said how many.", "Say how many hours a week.");
        }
        if (form.outcome() == PlacementOutcome.BROKEN_OFF) {
            new Needed().field("/brokenOffBy", form.brokenOffBy()).field("/reason", form.reason())
                .orRefuse("breaking-off-unexplained", "The placement was broken off, and it is not said why.",
                    "Say who broke it off and why.");
        }
    }
}
