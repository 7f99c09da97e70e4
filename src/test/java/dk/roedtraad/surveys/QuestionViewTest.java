package dk.roedtraad.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionViewTest {

    private static List<QuestionView> of(String questionnaire) {
        return QuestionView.all().stream().filter(view -> view.questionnaire().equals(questionnaire)).toList();
    }

    @Test
    void elevenQuestionsMeasureProgressionEightOfThemPutToTheCitizen() {
        assertThat(of("PROGRESSION")).extracting(QuestionView::number)
            .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(of("PROGRESSION")).extracting(QuestionView::answeredBy).startsWith(Respondent.CITIZEN)
            .endsWith(Respondent.CASEWORKER, Respondent.CASEWORKER, Respondent.CASEWORKER)
            .filteredOn(Respondent.CITIZEN::equals).hasSize(8);
    }

    @Test
    void theWordingIsTheReports() {
        assertThat(of("PROGRESSION").get(3).wording())
            .isEqualTo("Har du en ide om, hvilket arbejde du gerne vil have?");
        assertThat(of("PROGRESSION").get(10).wording())
            .isEqualTo("Tror du, at borgeren kommer i job inden for det næste år?");
    }

    @Test
    void bothSurveysHaveSixStatementsAndSevenAnswers() {
        for (Survey survey : Survey.values()) {
            assertThat(of(survey.name())).extracting(QuestionView::number).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(of(survey.name())).allSatisfy(view -> assertThat(view.answers()).hasSize(7));
        }
    }

    @Test
    void onlyTheLastTwoStatementsAskOfAnInternship() {
        assertThat(QuestionView.all()).filteredOn(QuestionView::onlyAfterInternship)
            .extracting(QuestionView::question).containsExactly("INTERNSHIP_HELPED", "SATISFIED_WITH_INTERNSHIP");
    }

    @Test
    void theScaleRunsFromOneToFive() {
        assertThat(of("PROGRESSION").get(0).answers()).extracting(QuestionView.AnswerOption::label)
            .containsExactly("1 (lavest)", "2", "3", "4", "5 (højest)");
    }
}
