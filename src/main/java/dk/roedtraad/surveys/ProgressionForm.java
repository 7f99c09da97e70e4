package dk.roedtraad.surveys;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.TaskForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a progression measurement found.
 *
 * @param occurredOn the day of the measurement
 * @param answers the answers, each question at most once; a question that was not asked is left out
 */
public record ProgressionForm(
    @Label(da = "Måledato", en = "Date of the measurement") LocalDate occurredOn,
    @Label(da = "Svar", en = "Answers") @NotNull @Size(max = 11) List<@NotNull @Valid ProgressionAnswer> answers)
    implements TaskForm {

    /** @param pointer where the form stands in the body */
    void check(String pointer) {
        somethingIsAnswered(pointer);
        eachQuestionStandsOnce(pointer);
    }

    private void somethingIsAnswered(String pointer) {
        if (answers.stream().noneMatch(ProgressionAnswer::answered)) {
            throw Problem.unprocessable("no-answers", "A measurement has at least one answer.",
                "Give the answers there are, or measure another day.").at(pointer + "/answers", "must hold an answer");
        }
    }

    private void eachQuestionStandsOnce(String pointer) {
        Set<ProgressionQuestion> seen = EnumSet.noneOf(ProgressionQuestion.class);
        for (int i = 0; i < answers.size(); i++) {
            if (!seen.add(answers.get(i).question())) {
                throw Problem.unprocessable("question-twice", "A question is answered twice.", "Leave one answer out.")
                    .at(pointer + "/answers/" + i + "/question", "stands there already");
            }
        }
    }
}
