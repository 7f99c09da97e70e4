package dk.roedtraad.surveys;

import dk.roedtraad.rest.Label;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question as it is put, with the answers there are to it.
 *
 * @param questionnaire where it is asked: PROGRESSION, or the survey
 * @param number its number there, from 1
 * @param question the value that an answer names it by
 * @param wording the wording, Danish
 * @param wordingEn the wording, English
 * @param answeredBy whose answer it is
 * @param onlyAfterInternship whether only those are asked who have been in an internship
 * @param answers the answers there are, in their order
 */
public record QuestionView(String questionnaire, int number, String question, String wording, String wordingEn,
                           Respondent answeredBy, boolean onlyAfterInternship, List<AnswerOption> answers) {

    private static final int LOWEST = 1;

    private static final int HIGHEST = 5;

    /**
     * A possible answer.
     *
     * @param value what an answer says
     * @param label what people read, Danish
     */
    public record AnswerOption(String value, String label) {
    }

    static List<QuestionView> all() {
        return Stream.concat(Arrays.stream(ProgressionQuestion.values()).map(QuestionView::of),
            Arrays.stream(SurveyQuestion.values()).map(QuestionView::of)).toList();
    }

    private static QuestionView of(ProgressionQuestion question) {
        Label wording = label(question);
        return new QuestionView("PROGRESSION", question.number(), question.name(), wording.da(), wording.en(),
            question.respondent(), false, scale());
    }

    private static QuestionView of(SurveyQuestion question) {
        Label wording = label(question);
        return new QuestionView(question.survey().name(), question.number(), question.name(), wording.da(),
            wording.en(), Respondent.CITIZEN, question.asksOfInternship(), categories());
    }

    private static List<AnswerOption> scale() {
        return IntStream.rangeClosed(LOWEST, HIGHEST)
            .mapToObj(value -> new AnswerOption("" + value, value + inWords(value))).toList();
    }

    private static String inWords(int value) {
        return switch (value) {
            case LOWEST -> " (lavest)";
            case HIGHEST -> " (højest)";
            default -> "";
        };
    }

    private static List<AnswerOption> categories() {
        return Arrays.stream(SurveyAnswer.values())
            .map(answer -> new AnswerOption(answer.name(), label(answer).da())).toList();
    }

    private static Label label(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name()).getAnnotation(Label.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
