package dk.roedtraad.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How every kind of task is answered in a made-up case. */
final class Answers {

    /** Fills one form in. */
    @FunctionalInterface
    interface Answer {

        Map<String, Object> in(Scene scene);
    }

    private static final Map<String, Answer> BY_TYPE = new TreeMap<>();

    static {
        List.of(PreparationAnswers.ALL, MeetingAnswers.ALL, ProgrammeAnswers.ALL, PlanAnswers.ALL, SurveyAnswers.ALL,
            MatchingAnswers.ALL, BesideAnswers.ALL).forEach(BY_TYPE::putAll);
    }

    private Answers() {
    }

    static boolean has(String type) {
        return BY_TYPE.containsKey(type);
    }

    /** @return the form as JSON takes it; the day is today unless the form says another */
    static Map<String, Object> to(Scene scene) {
        return BY_TYPE.get(scene.task().type()).in(scene);
    }
}
