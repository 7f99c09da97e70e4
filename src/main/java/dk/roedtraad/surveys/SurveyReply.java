package dk.roedtraad.surveys;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotNull;

/**
 * The reply to one statement of a survey.
 *
 * @param question which statement
 * @param answer what the citizen answered
 */
public record SurveyReply(
    @Label(da = "Udsagn", en = "Statement") @NotNull SurveyQuestion question,
    @Label(da = "Svar", en = "Answer") @NotNull SurveyAnswer answer) {
}
