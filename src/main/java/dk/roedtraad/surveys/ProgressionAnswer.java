package dk.roedtraad.surveys;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The answer to one question of a measurement.
 *
 * @param question which question
 * @param value 1, the lowest, to 5, the highest (own proposal); null when it was asked and not answered
 * @param channel how the answer was given
 */
public record ProgressionAnswer(
    @Label(da = "Spørgsmål", en = "Question") @NotNull ProgressionQuestion question,
    @Label(da = "Svar (1-5)", en = "Answer (1-5)") @Min(1) @Max(5) Integer value,
    @Label(da = "Besvaret", en = "Answered") @NotNull AnswerChannel channel) {

    boolean answered() {
        return value != null;
    }
}
