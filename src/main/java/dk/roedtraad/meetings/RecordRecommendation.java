package dk.roedtraad.meetings;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.meetings.Advice.Effort;
import dk.roedtraad.meetings.Advice.Goal;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** T2.2: records the team's indstilling, or that the team adjourned; then the preparation goes on (A3.13). */
@ApplicationScoped
class RecordRecommendation implements TaskAct<RecordRecommendation.Form> {

    /** No programme lasts longer than three years (since 1 January 2022, lov 1160 of 8 June 2021). */
    private static final int LONGEST_PROGRAMME = 36;

    @Inject
    Agenda agenda;

    @Inject
    Recommendations recommendations;

    @Inject
    CaseProgress progress;

    @Inject
    Event<RecommendationRecorded> recorded;

    /**
     * What the team recommends.
     *
     * @param occurredOn the date of the indstilling, not before the meeting (Indstillingsdato)
     * @param result what is recommended (RehabiliteringsindstillingResultatType)
     * @param durationMonths how long a programme should last, in months, 1 to 36; wanted for RESOURCE_PROGRAMME only
     *     (VarighedIMaaneder)
     * @param purpose why, in 4,000 characters at most; wanted unless the team adjourned (Formaal)
     * @param goals what the citizen is to reach, ten at most
     * @param recommendedEfforts what is to help, twenty at most
     * @param vkPresent whether the VK took part (A3.11)
     * @param adjournedBecause what is missing; wanted when the team adjourned, and only then
     */
    public record Form(
        @Label(da = "Indstillingsdato", en = "Date of the recommendation") LocalDate occurredOn,
        @Label(da = "Resultat", en = "Result") @NotNull RecommendationResult result,
        @Label(da = "Varighed i måneder", en = "Duration in months") @Min(1) @Max(LONGEST_PROGRAMME)
        Integer durationMonths,
        @Label(da = "Formål", en = "Purpose") @Size(min = 1, max = 4000) String purpose,
        @Label(da = "Mål", en = "Goals") @Size(max = 10) List<@NotNull @Valid Goal> goals,
        @Label(da = "Anbefalede indsatser", en = "Recommended efforts") @Size(max = 20)
        List<@NotNull @Valid Effort> recommendedEfforts,
        @Label(da = "Virksomhedskonsulenten deltog", en = "The company consultant took part") @NotNull
        Boolean vkPresent,
        @Label(da = "Hvorfor sagen blev udsat", en = "Why the case was adjourned") @Size(max = 2000)
        String adjournedBecause)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("recordRecommendation", "Registrér indstilling", "Record the recommendation",
            Role.COORDINATOR, Performer.TEAM, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        LocalDate heldOn = agenda.lastHeld(occasion.caseId()).heldOn();
        RecommendationRules.requireNotBefore(heldOn, occasion.occurredOn(), "recommendation-before-meeting");
        RecommendationRules.requireFittingDuration(form);
        RecommendationRules.requirePurpose(form);
        RecommendationRules.requireFittingAdjournment(form);
        recommendations.add(occasion, heldOn, form);
        Outcome outcome = moveOn(occasion, form.result());
        recorded.fire(new RecommendationRecorded(occasion.caseId(), form.result(), heldOn, occasion.occurredOn()));
        return outcome;
    }

    private Outcome moveOn(Occasion occasion, RecommendationResult result) {
        Outcome outcome = Outcome.with("recommendation", result);
        if (result == RecommendationResult.ADJOURNED) {
            progress.adjourned(occasion.caseId());
            return outcome.and("preparationEntry", "REWORK");
        }
        boolean programme = result == RecommendationResult.RESOURCE_PROGRAMME;
        progress.recommended(occasion.caseId(), occasion.occurredOn(), programme);
        return outcome;
    }
}
