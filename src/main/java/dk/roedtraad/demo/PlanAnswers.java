package dk.roedtraad.demo;

import dk.roedtraad.demo.Answers.Answer;
import java.util.List;
import java.util.Map;

/** How CV, job goal and indsatsplan come about in a made-up case. */
final class PlanAnswers {

    static final Map<String, Answer> ALL = Map.of(
        "makeCv", PlanAnswers::madeCv,
        "setJobGoal", PlanAnswers::setGoal,
        "makeIndsatsplan", PlanAnswers::agreedPlan,
        "followUpPlan", PlanAnswers::followedUp,
        "finalizeCv", PlanAnswers::finishedCv);

    private PlanAnswers() {
    }

    private static Map<String, Object> madeCv(Scene scene) {
        return Map.of("cv", cv(scene, "Kender sin hverdag godt og ved, hvad der hjælper."));
    }

    private static Map<String, Object> finishedCv(Scene scene) {
        return Map.of("cv", cv(scene, "Har vist stabilt fremmøde hos " + scene.trade().company() + "."));
    }

    private static Map<String, Object> cv(Scene scene, String experience) {
        Trade trade = scene.trade();
        int left = scene.today().getYear() - 4 - scene.story().number() % 6;
        return Map.of(
            "employments", List.of(Map.of("title", scene.oneOf("Rengøringsassistent", "Chauffør", "Ekspedient",
                "Montør"), "fromYear", left - 7, "toYear", left, "tasks", "Faste opgaver i et mindre team.")),
            "education", List.of(Map.of("title", "Folkeskolens afgangsprøve", "lastYear", left - 15,
                "completed", true)),
            "skills", List.of(trade.strengths(), scene.oneOf("Madlavning", "IT på brugerniveau", "Håndværk")),
            "languages", List.of(Map.of("name", "Dansk", "level", "NATIVE"),
                Map.of("name", "Engelsk", "level", scene.oneOf("GOOD", "BASIC"))),
            "drivingLicences", scene.story().isOneIn(3) ? List.of() : List.of("B"),
            "resources", trade.strengths(),
            "experience", experience,
            "abilities", "Lærer bedst ved at prøve det selv.",
            "mapping", Map.of("strengths", trade.strengths(), "considerationNeeds", trade.needs(),
                "wishes", trade.wish()));
    }

    private static Map<String, Object> setGoal(Scene scene) {
        Trade trade = scene.trade();
        boolean study = scene.plot() == Plot.EDUCATION;
        String goal = study ? trade.study() : "Deltidsjob som " + trade.job();
        return Map.of("jobGoals", Map.of(
            "goals", List.of(Map.of("kind", study ? "EDUCATION" : "JOB", "goal", goal,
                "inCitizensWords", trade.wish())),
            "abcPlan", Map.of("a", way(goal, "Besøge " + trade.company() + " sammen med VK."),
                "b", way("Lignende opgaver på færre timer", "Tale med VK om andre virksomheder."),
                "c", way("Frivilligt arbejde som vej ind", "Kontakte frivilligcentret."))));
    }

    private static Map<String, Object> way(String goal, String nextStep) {
        return Map.of("goal", goal, "nextStep", nextStep);
    }

    private static Map<String, Object> agreedPlan(Scene scene) {
        return Map.of("plan", plan(scene));
    }

    private static Map<String, Object> plan(Scene scene) {
        boolean study = scene.plot() == Plot.EDUCATION;
        String goal = study ? scene.trade().study() : "Arbejde som " + scene.trade().job();
        return Map.of(
            "goals", List.of(Map.of("area", study ? "EDUCATION" : "JOB", "goal", goal)),
            "efforts", List.of(effort("JOB", "Virksomhedspraktik", scene.story().staff().vk().id(), scene),
                effort("HEALTH", scene.oneOf("Træning på hold", "Samtaleforløb"), "Sundhedscentret", scene),
                effort("SOCIAL", "Mentor", "Mentorkorpset", scene)),
            "madeWithCitizen", true,
            "inCitizensWords", scene.trade().wish());
    }

    private static Map<String, Object> effort(String area, String description, String responsible, Scene scene) {
        return Map.of("area", area, "description", description, "responsible", responsible,
            "startsOn", scene.inDays(14), "endsOn", scene.inDays(120), "countable", area.equals("JOB"));
    }

    private static Map<String, Object> followedUp(Scene scene) {
        boolean adjusted = scene.before() % 4 == 2;
        String note = scene.oneOf("Planen holder; timetallet øges, når borgeren er klar.",
            "Vi har set planen igennem og holder fast i målet.",
            "Sundhedsindsatsen fylder mest lige nu, og det er i orden.");
        return adjusted
            ? Map.of("result", scene.before() % 8 == 6 ? "GOAL_CHANGED" : "ADJUSTED", "withCitizen", true,
                "cvReviewed", true, "note", note, "plan", plan(scene))
            : Map.of("result", "UNCHANGED", "withCitizen", true, "cvReviewed", scene.before() % 2 == 0, "note", note);
    }
}
