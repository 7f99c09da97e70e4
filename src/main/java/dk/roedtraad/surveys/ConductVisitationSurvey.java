package dk.roedtraad.surveys;

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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** T3.6: asks the citizen, right after the visitation, how the road there was (A1.08). */
@ApplicationScoped
class ConductVisitationSurvey implements TaskAct<ConductVisitationSurvey.Form> {

    @Inject
    Questionings questionings;

    @Inject
    Event<CitizenSurveyed> surveyed;

    /**
     * What the citizen answered.
     *
     * @param occurredOn the day on which the citizen answered or declined
     * @param declined whether the citizen did not want to answer; false when left out
     * @param answers the answers, each statement at most once; empty when declined
     */
    public record Form(
        @Label(da = "Svardato", en = "Date of the answers") LocalDate occurredOn,
        @Label(da = "Borger ønskede ikke at deltage", en = "Declined") Boolean declined,
        @Label(da = "Svar", en = "Answers") @NotNull @Size(max = 12) List<@NotNull @Valid SurveyReply> answers)
        implements TaskForm {

        boolean hasDeclined() {
            return Boolean.TRUE.equals(declined);
        }
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("conductVisitationSurvey", "Spørg borgeren efter visitation",
            "Ask the citizen after the visitation", Role.CASEWORKER, Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        SurveyRules.check(Survey.VISITATION, form.hasDeclined(), form.answers());
        questionings.add(SurveyResponse.toVisitationSurvey(occasion.caseId(), occasion.occurredOn(), form));
        surveyed.fire(new CitizenSurveyed(occasion.caseId(), Survey.VISITATION, occasion.occurredOn()));
        return Outcome.none();
    }
}
