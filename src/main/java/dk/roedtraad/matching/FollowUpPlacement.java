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
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** T4.4: the VK follows up at the company with the form of five dimensions (A1.11, A3.25, A4.07). */
@ApplicationScoped
class FollowUpPlacement implements TaskAct<FollowUpPlacement.Form> {

    @Inject
    Placements placements;

    @Inject
    PlacementNews news;

    /**
     * What the VK saw and what comes next.
     *
     * @param occurredOn the day on which the VK was there
     * @param observations the five dimensions
     * @param hoursNow hours a week by now
     * @param ordinaryHoursNow hours a week with ordinary pay by now
     * @param nextStep whether the placement goes on
     * @param nextStepText what is done next, or why it ends
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Udvikling siden sidst", en = "Development since last time") @NotNull @Valid
        Observations observations,
        @Label(da = "Timer om ugen nu", en = "Hours a week now") @NotNull @DecimalMin("0") @DecimalMax("37")
        @Digits(integer = 2, fraction = 1) BigDecimal hoursNow,
        @Label(da = "Ordinære timer om ugen nu", en = "Ordinary hours a week now") @NotNull @DecimalMin("0")
        @DecimalMax("37") @Digits(integer = 2, fraction = 1) BigDecimal ordinaryHoursNow,
        @Label(da = "Næste skridt", en = "Next step") @NotNull NextStep nextStep,
        @Label(da = "Om næste skridt", en = "About the next step") @Size(max = 1000) String nextStepText)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("followUpPlacement", "Følg op i virksomheden", "Follow up at the company", Role.VK,
            Performer.VK, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        Placement placement = placements.openOf(occasion.caseId(), occasion.subjectId());
        placement.mustBeAgreedBy(occasion.occurredOn());
        placements.add(new PlacementFollowUp(placement, occasion.occurredOn(), form));
        if (form.nextStep() == NextStep.END) {
            placement.end(occasion.occurredOn(), form.nextStepText());
        }
        news.tellFollowedUp(placement, occasion.occurredOn(), form.nextStep());
        return Outcome.with("placementNext", form.nextStep());
    }
}
