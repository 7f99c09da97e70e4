package dk.roedtraad.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressionFormTest {

    private static ProgressionAnswer answer(ProgressionQuestion question, Integer value) {
        return new ProgressionAnswer(question, value, AnswerChannel.IN_PERSON);
    }

    private static ProgressionForm form(ProgressionAnswer... answers) {
        return new ProgressionForm(LocalDate.of(2026, 3, 2), List.of(answers));
    }

    private static void refused(ProgressionForm form, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> form.check(""))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void oneAnswerIsEnough() {
        assertThatCode(() -> form(answer(ProgressionQuestion.IDEA_OF_WORK, 3),
            answer(ProgressionQuestion.PLAN_FOR_WORK, null)).check("")).doesNotThrowAnyException();
    }

    @Test
    void aMeasurementWithoutAnyAnswerIsNone() {
        refused(form(), "no-answers");
        refused(form(answer(ProgressionQuestion.IDEA_OF_WORK, null)), "no-answers");
    }

    @Test
    void aQuestionHasOneAnswer() {
        refused(form(answer(ProgressionQuestion.IDEA_OF_WORK, 3), answer(ProgressionQuestion.IDEA_OF_WORK, 4)),
            "question-twice");
    }
}
