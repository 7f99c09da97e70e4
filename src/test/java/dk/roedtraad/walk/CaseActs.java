package dk.roedtraad.walk;

import java.util.List;

/** What is done in a case beside its tasks: its opening, its citizen, its documents, its early end. */
final class CaseActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(4, CaseActs::changeCitizen),
        new Choices.Choice(3, life -> change(life, "cv", "cvs", PlanSteps.cv(life))),
        new Choices.Choice(3, life -> change(life, "goals", "goals", PlanSteps.goals(life))),
        new Choices.Choice(3, life -> change(life, "indsatsplan", "plans", PlanSteps.plan(life, life.today()))),
        new Choices.Choice(1, CaseActs::withdraw));

    private CaseActs() {
    }

    static Act open(Life life) {
        boolean chosen = life.chance().percent(70);
        String people = chosen ? ", \"preparingCaseworker\": \"%s\", \"vk\": \"%s\"".formatted(
            life.somebody("CASEWORKER"), life.somebody("VK")) : "";
        life.happened(life.today().minusDays(life.chance().percent(60) ? 0 : life.chance().upTo(20)));
        Filled filled = Filled.right("""
            {"externalReference": "%s", "citizen": {"name": "Bo Test", "cpr": "7103854321"}, "team": "%s",
             "preparationStartedOn": "%s"%s}""", life.reference(), life.town().team(), life.someDay(), people);
        return Act.allowed("openCase", Request.post(life.somebody("CASEWORKER"), "/cases", filled.form()));
    }

    private static Act changeCitizen(Life life) {
        boolean wrong = life.chance().percent(20);
        Request request = Request.put(life.somebody("CASEWORKER"), life.path("/citizen"), Filled.right("""
            {"name": "Bo Test %d", "cpr": "%s", "protectedAddress": %s, "phone": "+45 12 34 56 78"}""",
            life.chance().upTo(99), wrong ? "9999854321" : "7103854321", life.chance().percent(30)).form());
        return wrong ? Act.refused("changeCitizen to an impossible number", request, "bad-cpr")
            : Act.allowed("changeCitizen", request);
    }

    private static Act change(Life life, String document, String versions, String content) {
        Request request = Request.put(life.somebody(document.equals("indsatsplan") ? "CASEWORKER" : "VK"),
            life.path("/" + document), content);
        return life.now().number(versions) > 0 ? Act.allowed("change " + document, request)
            : Act.refused("change " + document + " that is not written", request, "nothing-written-yet");
    }

    static Act withdraw(Life life) {
        return Act.allowed("withdrawCase", Request.post(life.somebody("CASEWORKER"), life.path("/withdrawal"),
            Filled.right("{\"cause\": \"%s\", \"reason\": \"Meddelt af pårørende\"}",
                life.chance().oneOf("WITHDRAWN", "MOVED", "DECEASED")).on(life.someDay()).form()));
    }
}
