package dk.roedtraad.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.rest.Problem;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SurveyRulesTest {

    private static List<SurveyReply> replies(SurveyQuestion... questions) {
        return Arrays.stream(questions).map(question -> new SurveyReply(question, SurveyAnswer.AGREE)).toList();
    }

    private static void refused(ThrowingCallable rule, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(rule)
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void aCitizenAnswersOrDeclines() {
        assertThatCode(() -> {
            SurveyRules.check(Survey.VISITATION, true, List.of());
            SurveyRules.check(Survey.VISITATION, false, replies(SurveyQuestion.INFORMED_ABOUT_MEETING));
        }).doesNotThrowAnyException();
        refused(() -> SurveyRules.check(Survey.VISITATION, true, replies(SurveyQuestion.INFORMED_ABOUT_MEETING)),
            "declined-with-answers");
        refused(() -> SurveyRules.check(Survey.VISITATION, false, List.of()), "no-answers");
    }

    @Test
    void eachSurveyHasItsOwnStatements() {
        refused(() -> SurveyRules.check(Survey.VISITATION, false, replies(SurveyQuestion.CLEAR_PLAN)),
            "question-of-other-survey");
    }

    @Test
    void aStatementHasOneAnswer() {
        refused(() -> SurveyRules.check(Survey.SIX_MONTHS, false,
            replies(SurveyQuestion.CLEAR_PLAN, SurveyQuestion.CLEAR_PLAN)), "question-twice");
    }

    @Test
    void onlyThoseWhoHadAnInternshipAreAskedAboutIt() {
        List<SurveyReply> both = replies(SurveyQuestion.MOTIVATED, SurveyQuestion.INTERNSHIP_HELPED);
        assertThatCode(() -> {
            SurveyRules.asksOfInternshipOnlyThoseWhoHadOne(true, both);
            SurveyRules.asksOfInternshipOnlyThoseWhoHadOne(false, replies(SurveyQuestion.MOTIVATED));
        }).doesNotThrowAnyException();
        refused(() -> SurveyRules.asksOfInternshipOnlyThoseWhoHadOne(false, both), "question-needs-internship");
    }
}
