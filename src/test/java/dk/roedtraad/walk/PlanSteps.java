package dk.roedtraad.walk;

import java.time.LocalDate;
import java.util.Map;

/** How CV, goals and plan are written and followed up, and how progress is measured. */
final class PlanSteps {

    static final Map<String, StepForms.Form> ALL = Map.of(
        "makeIndsatsplan", (life, on) -> Filled.right("{\"plan\": %s}", plan(life, on)),
        "followUpPlan", PlanSteps::followedUp,
        "finalizeCv", (life, on) -> Filled.right("{\"cv\": %s}", cv(life)),
        "measureBaseline", (life, on) -> measured(life),
        "measureProgression", (life, on) -> measured(life),
        "measureFinalProgression", (life, on) -> measured(life),
        "conductVisitationSurvey", (life, on) -> asked(life, "INVOLVED_IN_PREPARATION", "CLEAR_PLAN"),
        "conductSixMonthSurvey", (life, on) -> asked(life, "CLEAR_PLAN", "INVOLVED_IN_PREPARATION"));

    private PlanSteps() {
    }

    static String cv(Life life) {
        return """
            {"resources": "Mødestabil", "skills": ["Truck", "Lager %d"], "mapping": {"strengths": "Orden"}}"""
            .formatted(life.chance().upTo(99));
    }

    static String goals(Life life) {
        return """
            {"goals": [{"kind": "%s", "goal": "Lager", "inCitizensWords": "Noget med varer"}],
             "abcPlan": {"a": {"goal": "Lager", "nextStep": "Besøg"}}}"""
            .formatted(life.chance().oneOf("JOB", "EDUCATION"));
    }

    static String plan(Life life, LocalDate on) {
        return """
            {"goals": [{"area": "%s", "goal": "12 timer om ugen"}], "efforts": [{"area": "JOB",
              "description": "Praktik", "responsible": "VK", "startsOn": "%s", "countable": %s}],
             "madeWithCitizen": true}""".formatted(life.chance().oneOf("JOB", "EDUCATION"),
            on.plusDays(life.chance().upTo(30)), life.chance().percent(60));
    }

    private static Filled followedUp(Life life, LocalDate on) {
        boolean changed = life.chance().percent(35);
        boolean given = life.chance().percent(6) != changed;
        Filled filled = Filled.right("""
            {"result": "%s", "withCitizen": true, "cvReviewed": true%s}""", changed ? "ADJUSTED" : "UNCHANGED",
            given ? ", \"plan\": " + plan(life, on) : "");
        if (given == changed) {
            return filled;
        }
        return filled.against(changed ? "changes-missing" : "changes-not-expected");
    }

    private static Filled measured(Life life) {
        return life.chance().percent(5) ? Filled.right("{\"answers\": []}").against("no-answers") : Filled.right("""
            {"answers": [{"question": "JOB_WITHIN_A_YEAR", "value": %d, "channel": "IN_PERSON"}]}""",
            life.chance().from(1, 5));
    }

    private static Filled asked(Life life, String question, String ofTheOther) {
        int way = life.chance().upTo(99);
        if (way < 15) {
            return Filled.right("{\"declined\": true, \"answers\": []}");
        }
        Filled answered = Filled.right("{\"answers\": [{\"question\": \"%s\", \"answer\": \"AGREE\"}]}",
            way < 20 ? ofTheOther : question);
        return way < 20 ? answered.against("question-of-other-survey") : answered;
    }
}
