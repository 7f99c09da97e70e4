package dk.roedtraad.demo;

import dk.roedtraad.demo.Answers.Answer;
import dk.roedtraad.surveys.ProgressionQuestion;
import dk.roedtraad.surveys.Survey;
import dk.roedtraad.surveys.SurveyQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How a made-up citizen answers measurements and surveys. */
final class SurveyAnswers {

    static final Map<String, Answer> ALL = Map.of(
        "measureBaseline", SurveyAnswers::measured,
        "measureProgression", SurveyAnswers::measured,
        "measureFinalProgression", SurveyAnswers::measured,
        "conductVisitationSurvey", SurveyAnswers::askedAfterVisitation,
        "conductSixMonthSurvey", SurveyAnswers::askedAfterSixMonths);

    private static final int HIGHEST = 5;

    private SurveyAnswers() {
    }

    private static Map<String, Object> measured(Scene scene) {
        return Map.of("answers", Arrays.stream(ProgressionQuestion.values())
            .map(question -> progression(question, scene)).toList());
    }

    /** It rises from one measurement to the next, and now and then a question is left open. */
    private static Map<String, Object> progression(ProgressionQuestion question, Scene scene) {
        String channel = scene.oneOf("IN_PERSON", "IN_PERSON", "PHONE", "ON_PAPER");
        int seed = scene.story().number() + question.ordinal();
        if (seed % 17 == 0) {
            return Map.of("question", question.name(), "channel", channel);
        }
        int measuredBefore = scene.story().times("measureBaseline") + scene.story().times("measureProgression");
        int value = Math.min(HIGHEST, 1 + seed % 3 + (measuredBefore + seed % 2) / 2);
        return Map.of("question", question.name(), "channel", channel, "value", value);
    }

    private static Map<String, Object> askedAfterVisitation(Scene scene) {
        return scene.story().isOneIn(10) ? declined() : Map.of(
            "answers", replies(Survey.VISITATION, question -> true, scene));
    }

    private static Map<String, Object> askedAfterSixMonths(Scene scene) {
        boolean hadInternship = scene.story().times("followUpPlacement") > 0;
        return scene.story().isOneIn(12) ? declined() : Map.of("hadInternship", hadInternship,
            "answers", replies(Survey.SIX_MONTHS, question -> hadInternship || !question.asksOfInternship(), scene));
    }

    private static Map<String, Object> declined() {
        return Map.of("declined", true, "answers", List.of());
    }

    private static List<Map<String, Object>> replies(Survey survey, Predicate<SurveyQuestion> asked, Scene scene) {
        return Arrays.stream(SurveyQuestion.values()).filter(question -> question.survey() == survey).filter(asked)
            .map(question -> Map.<String, Object>of("question", question.name(), "answer", reply(question, scene)))
            .toList();
    }

    private static String reply(SurveyQuestion question, Scene scene) {
        String[] usual = {"AGREE", "STRONGLY_AGREE", "AGREE", "NEITHER", "DISAGREE", "AGREE", "DONT_KNOW"};
        return usual[(scene.story().number() + question.ordinal() * 2) % usual.length];
    }
}
