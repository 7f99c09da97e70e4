package dk.roedtraad.meetings;

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
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * T2.3: gives the citizen the indstilling, the same day or the day after the meeting (A3.14, A1.02); that the preparing
 * caseworker does it is our own proposal.
 */
@ApplicationScoped
class HandOverRecommendation implements TaskAct<HandOverRecommendation.Form> {

    @Inject
    Recommendations recommendations;

    @Inject
    Event<RecommendationHandedOver> handedOver;

    /** How the citizen got it. */
    @Schema(name = "HandoverWay")
    public enum How {
        /** Personligt. */
        @Label(da = "Personligt", en = "In person")
        IN_PERSON,
        /** Digital Post. */
        @Label(da = "Digital Post", en = "Digital Post")
        DIGITAL_POST,
        /** Brev. */
        @Label(da = "Brev", en = "Letter")
        LETTER
    }

    /**
     * How and when the citizen got the indstilling.
     *
     * @param occurredOn the day, not before the meeting
     * @param how in which way
     * @param understood whether it was talked through and understood
     */
    public record Form(
        @Label(da = "Afleveret", en = "Handed over on") LocalDate occurredOn,
        @Label(da = "Hvordan", en = "How") @NotNull How how,
        @Label(da = "Talt igennem og forstået", en = "Talked through and understood") @NotNull Boolean understood)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("handOverRecommendation", "Aflever indstilling til borgeren",
            "Hand the recommendation over", Role.CASEWORKER, Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        recommendations.latest(occasion.caseId()).handedOver(occasion.occurredOn(), form);
        handedOver.fire(new RecommendationHandedOver(occasion.caseId(), occasion.occurredOn()));
        return Outcome.none();
    }
}
